package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.rules.RuleFile.Place;
import io.guichet.triage.rules.RuleFile.RuleLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** From a rule file to a rule book; the first thing that is wrong refuses the whole file. */
final class RuleBookReader {

    private static final int VERSION_DIGITS = 12;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LIST_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final DeskFile<RuleFile> file;
    private final RuleFile content;
    private final Outcomes outcomes;
    private final Map<String, String> places = new HashMap<>();

    private RuleBookReader(DeskFile<RuleFile> file, List<String> kinds) {
        this.file = file;
        this.content = file.content();
        this.outcomes = new Outcomes(file, kinds);
    }

    /**
     * Checks and compiles.
     *
     * @param kinds the kinds that the desk knows (P19)
     * @throws BrokenDeskFile if anything is wrong
     */
    static RuleBook read(DeskFile<RuleFile> file, List<String> kinds) {
        return new RuleBookReader(file, kinds).book();
    }

    private RuleBook book() {
        content.queues().forEach((name, place) -> checkPlace("queues." + name, name, place));
        content.folders().forEach((name, place) -> checkPlace("folders." + name, name, place));
        content.lists().forEach(this::checkList);
        outcomes.checkLabelled();
        var rules = rules();
        return new RuleBook(
                file.version().substring(0, VERSION_DIGITS),
                content.queues(),
                content.folders(),
                content.labels(),
                content.labelled(),
                Vocabulary.lists(content.lists()).values(content.lists()),
                rules,
                outcomes.of("otherwise", content.otherwise()));
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

    private List<Rule> rules() {
        var compiler = new ConditionCompiler(content.lists());
        var rules = new ArrayList<Rule>(content.rules().size());
        for (var line : content.rules()) {
            rules.add(rule(compiler, rules.size(), line));
        }
        return List.copyOf(rules);
    }

    private Rule rule(ConditionCompiler compiler, int index, RuleLine line) {
        var path = "rules[" + index + "]";
        if (line == null) {
            throw file.error(path, "is empty; expected name, when and then");
        }
        if (!NAME.matcher(line.name()).matches()) {
            throw file.error(
                    path + ".name", "not a name; expected lower-case words joined by hyphens, such as `slow-wifi`");
        }
        var earlier = places.putIfAbsent(line.name(), file.where(path + ".name"));
        if (earlier != null) {
            throw file.error(
                    path + ".name",
                    "'" + line.name() + "' is the name of the rule at " + earlier + " already; expected another");
        }
        var condition = condition(compiler, path + ".when", line.when());
        return new Rule(
                index + 1, line.name(), line.when().strip(), condition, outcomes.of(path + ".then", line.then()));
    }

    private Condition condition(ConditionCompiler compiler, String path, String when) {
        try {
            return compiler.compile(when.stripTrailing());
        } catch (BrokenCondition e) {
            throw file.error(path, e.complaint());
        }
    }
}
