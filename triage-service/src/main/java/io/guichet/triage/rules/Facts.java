package io.guichet.triage.rules;

import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelVariableResolver;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions look at, for one subject of one message; it grows by what rules capture and remember. Used by one thread, then
 * forgotten.
 */
final class Facts implements CelVariableResolver {

    private final Map<String, Map<String, Object>> values;
    private final Map<String, Object> captures;
    private final Map<String, Object> remembered;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, String> captured = new TreeMap<>();
    private final Mentions mentions;
    private final CelFunctionResolver functions;

    Facts(Matter matter, Instant now, Names names) {
        mentions = new Mentions(names.phrases());
        functions = mentions.bindings();
        captures = new HashMap<>(names.noCaptures());
        remembered = new HashMap<>(names.noFacts());
        values = Map.of(
                Vocabulary.MESSAGE.name(),
                Vocabulary.MESSAGE.values(matter),
                Vocabulary.CONTACT.name(),
                Vocabulary.CONTACT.values(matter.message()),
                Vocabulary.NOW.name(),
                Vocabulary.NOW.values(now.atZone(names.zone())),
                Vocabulary.LISTS,
                names.lists(),
                Vocabulary.CAPTURES,
                captures,
                Vocabulary.FACTS,
                remembered);
    }

    /** What there is without a message: captures of an earlier one. */
    Facts(Names names, Map<String, String> earlier) {
        mentions = new Mentions(names.phrases());
        functions = mentions.bindings();
        captures = new HashMap<>(names.noCaptures());
        captures.putAll(earlier);
        remembered = names.noFacts();
        values = Map.of(Vocabulary.LISTS, names.lists(), Vocabulary.CAPTURES, captures);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    CelFunctionResolver functions() {
        return functions;
    }

    /** A text, as was checked when the rules were read; empty where there is no message. */
    String text(String variable, String field) {
        return Objects.toString(values.getOrDefault(variable, Map.of()).get(field), "");
    }

    /** The words of a text, taken apart once. */
    String words(String field) {
        return mentions.wordsOf(text(Vocabulary.MESSAGE.name(), field));
    }

    /** A rule captured something; of several that capture the same, the first counts. */
    void capture(Capture capture, @Nullable String value) {
        if (value != null && captured.putIfAbsent(capture.name(), value) == null) {
            captures.put(capture.name(), capture.number() ? (Object) Long.valueOf(value) : value);
        }
    }

    /** What is known of a memory, from now on. */
    void know(String memory, Fact fact) {
        facts.put(memory, fact);
        remembered.put(memory, Vocabulary.FACT.values(fact));
    }

    Fact fact(String memory) {
        return facts.getOrDefault(memory, Fact.NONE);
    }

    /** All that is known of memories and tickets. */
    Map<String, Fact> known() {
        return Map.copyOf(facts);
    }

    Map<String, String> captured() {
        return Map.copyOf(captured);
    }
}
