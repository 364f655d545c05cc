package io.guichet.triage.rules;

import io.guichet.triage.memory.Fact;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule file adds to the vocabulary, and its values before anything is captured or remembered.
 *
 * @param lists the desk's lists; so are {@code noCaptures} and {@code noFacts} by name
 * @param phrases the words of phrases that rules write out, as they are first asked for
 * @param zone of the desk, for {@code now}
 */
record Names(
        Map<String, Object> lists,
        Map<String, Object> noCaptures,
        Map<String, Object> noFacts,
        List<Struct<?>> structs,
        Map<String, String> phrases,
        ZoneId zone) {

    /**
     * The names of a file.
     *
     * @param captures by name, whether it is a number
     */
    static Names of(
            Map<String, List<String>> lists, Map<String, Boolean> captures, Collection<String> memories, ZoneId zone) {
        var nothing = new HashMap<String, Object>();
        captures.forEach((name, number) -> nothing.put(name, number ? (Object) 0L : ""));
        var named = Vocabulary.lists(lists);
        return new Names(
                named.values(lists),
                nothing,
                memories.stream().collect(Collectors.toMap(name -> name, name -> Vocabulary.FACT.values(Fact.NONE))),
                Stream.concat(
                                Vocabulary.FIXED.stream(),
                                Stream.of(named, Vocabulary.captures(captures), Vocabulary.facts(memories)))
                        .toList(),
                new ConcurrentHashMap<>(),
                zone);
    }

    Struct<?> struct(String name) {
        return structs.stream()
                .filter(struct -> struct.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
