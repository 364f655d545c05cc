package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.rules.RuleFile.Place;
import io.guichet.triage.rules.RuleFile.RuleLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a rule file to a rule book; the first thing that is wrong refuses the whole file. */
final class RuleBookReader {

    private static final int VERSION_DIGITS = 12;
    private static final int LAST_RANK = 999;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LIST_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final DeskFile<RuleFile> file;
    private final RuleFile content;
    private final Desk desk;
    private final Map<String, String> places = new HashMap<>();

    /** What the rules must know of the desk: its kinds (P19), and its time zone. */
    record Desk(List<String> kinds, ZoneId zone) {}

    private RuleBookReader(DeskFile<RuleFile> file, Desk desk) {
        this.file = file;
        this.content = file.content();
        this.desk = desk;
    }

    /**
     * Checks and compiles.
     *
     * @throws BrokenDeskFile if anything is wrong
     */
    static RuleBook read(DeskFile<RuleFile> file, Desk desk) {
        return new RuleBookReader(file, desk).book();
    }

    private RuleBook book() {
        content.queues().forEach((name, place) -> checkPlace("queues." + name, name, place));
        content.folders().forEach((name, place) -> checkPlace("folders." + name, name, place));
        content.lists().forEach(this::checkList);
        checkRules();
        var names = Names.of(content.lists(), CaptureTypes.of(file), memories(), desk.zone());
        var visible = new Visible();
        var templates = new TemplateReader(file);
        var effects = new EffectReader(file, desk.kinds(), templates, visible);
        effects.checkLabelled();
        var conditions = new ConditionReader(file, new ConditionCompiler(names), visible);
        var rules = rules(new RuleReader(file, templates, effects, conditions, visible));
        return new RuleBook(
                file.version().substring(0, VERSION_DIGITS),
                file.version(),
                new Places(
                        titles(content.queues()),
                        titles(content.folders()),
                        content.labels(),
                        content.labelled(),
                        Set.copyOf(desk.kinds())),
                names,
                rules,
                RuleIndex.of(rules, names.lists()),
                Shadowed.in(rules, names.lists()),
                effects.deciding("otherwise", content.otherwise()),
                new StandingReader(file).read());
    }

    private static Map<String, String> titles(Map<String, Place> places) {
        var titles = new LinkedHashMap<String, String>();
        places.forEach((name, place) -> titles.put(name, Objects.requireNonNull(place.title())));
        return Collections.unmodifiableMap(titles);
    }

    private void checkPlace(String path, String name, Place place) {
        if (!NAME.matcher(name).matches()) {
            throw file.error(
                    path, "not a name; expected lower-case words joined by hyphens, such as `managed-services`");
        }
        if (place == null || place.title() == null || place.title().isBlank()) {
            throw file.error(path, "has no title; expected `" + name + ": {title: …}`");
        }
    }

    private void checkList(String name, List<String> values) {
        var path = "lists." + name;
        if (!LIST_NAME.matcher(name).matches()) {
            throw file.error(path, "not a name; expected letters and digits, as in `lists.suppliers`");
        }
        if (values == null || values.stream().anyMatch(value -> value == null || value.isBlank())) {
            throw file.error(path, "is empty or has a blank line; expected a list of texts, `[]` if there are none");
        }
    }

    private void checkRules() {
        for (var i = 0; i < content.rules().size(); i++) {
            checkRule("rules[" + i + "]", content.rules().get(i));
        }
    }

    private void checkRule(String path, @Nullable RuleLine line) {
        if (line == null) {
            throw file.error(path, "is empty; expected name, when and then");
        }
        if (!NAME.matcher(line.name()).matches()) {
            throw file.error(
                    path + ".name", "not a name; expected lower-case words joined by hyphens, such as `slow-wifi`");
        }
        checkOnce(path + ".name", "rule", line.name());
        if (line.rank() < 1 || line.rank() > LAST_RANK) {
            throw file.error(path + ".rank", "no rank: " + line.rank() + "; expected 1 to " + LAST_RANK);
        }
        line.memory().keySet().forEach(name -> checkMemory(path + ".memory." + name, name));
    }

    private void checkMemory(String path, String name) {
        CaptureTypes.checkName(file, path, name);
        if (BuiltIn.NAMES.contains(name)) {
            throw file.error(path, "'" + name + "' is known without any rule; expected another name");
        }
        checkOnce(path, "memory", name);
    }

    private void checkOnce(String path, String what, String name) {
        var earlier = places.putIfAbsent(what + " " + name, file.where(path));
        if (earlier != null) {
            throw file.error(
                    path,
                    "'" + name + "' is the name of the " + what + " at " + earlier + " already; expected another");
        }
    }

    private List<String> memories() {
        return Stream.concat(
                        BuiltIn.NAMES.stream(),
                        content.rules().stream().flatMap(rule -> rule.memory().keySet().stream()))
                .toList();
    }

    // sorting is stable: rules of one rank stay in the file's order
    private List<Rule> rules(RuleReader reader) {
        var order = IntStream.range(0, content.rules().size())
                .boxed()
                .sorted(Comparator.comparing(index -> content.rules().get(index).rank()))
                .toList();
        var rules = new ArrayList<Rule>(order.size());
        for (var index : order) {
            rules.add(reader.read(
                    "rules[" + index + "]", rules.size() + 1, content.rules().get(index)));
        }
        return List.copyOf(rules);
    }
}
