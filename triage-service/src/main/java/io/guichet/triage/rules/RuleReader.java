package io.guichet.triage.rules;

import com.google.re2j.Pattern;
import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.rules.RuleFile.CaptureLine;
import io.guichet.triage.rules.RuleFile.RuleLine;
import io.guichet.triage.rules.RuleFile.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rules, one after the other in the order in which they are asked: each sees what those before it capture. */
final class RuleReader {

    private final DeskFile<RuleFile> file;
    private final TemplateReader templates;
    private final EffectReader effects;
    private final ConditionReader conditions;
    private final Visible visible;

    RuleReader(
            DeskFile<RuleFile> file,
            TemplateReader templates,
            EffectReader effects,
            ConditionReader conditions,
            Visible visible) {
        this.file = file;
        this.templates = templates;
        this.effects = effects;
        this.conditions = conditions;
        this.visible = visible;
    }

    Rule read(String path, int place, RuleLine line) {
        var condition = conditions.read(path + ".when", line.when());
        checkAsksNoFacts(path, line, condition);
        var captures = captures(path + ".capture", line);
        var memories = memories(path + ".memory", line);
        return new Rule(
                place,
                line.rank(),
                line.name(),
                line.when().strip(),
                condition,
                captures,
                memories,
                effect(path, line),
                line.stop());
    }

    private void checkAsksNoFacts(String path, RuleLine line, Condition condition) {
        if (condition.asksFacts() && !(line.capture().isEmpty() && line.memory().isEmpty())) {
            throw file.error(
                    path + ".when",
                    "a rule that captures or remembers cannot ask `facts`; expected a rule of its own for that");
        }
    }

    private List<Capture> captures(String path, RuleLine line) {
        var captures = new ArrayList<Capture>();
        line.capture().forEach((name, capture) -> captures.add(capture(path + "." + name, name, capture)));
        captures.forEach(capture -> visible.addCapture(capture.name()));
        return List.copyOf(captures);
    }

    private Capture capture(String path, String name, @Nullable CaptureLine line) {
        if (line == null || line.from() == null || line.pattern() == null) {
            throw file.error(
                    path, "expected from and pattern, such as `{from: message.subject, pattern: 'NAS (\\S+)'}`");
        }
        ConditionLimits.patternComplaint(line.pattern()).ifPresent(complaint -> {
            throw file.error(path + ".pattern", complaint);
        });
        return new Capture(
                name,
                templates.source(path + ".from", line.from(), visible),
                Pattern.compile(line.pattern()),
                Objects.equals(line.type(), CaptureTypes.NUMBER));
    }

    private List<Remembering> memories(String path, RuleLine line) {
        var reader = new MemoryReader(file, templates, effects, conditions, visible);
        var memories = new ArrayList<Remembering>();
        line.memory().forEach((name, memory) -> memories.add(reader.read(path + "." + name, name, memory)));
        memories.forEach(memory -> visible.addMemory(memory.name()));
        return List.copyOf(memories);
    }

    private Effect effect(String path, RuleLine line) {
        if (line.stop()) {
            if (line.then() == null) {
                throw file.error(path + ".then", "missing; expected queue, hold, folder or labels");
            }
            return effects.deciding(path + ".then", line.then());
        }
        var then = Objects.requireNonNullElse(line.then(), Then.NOTHING);
        if (then.equals(Then.NOTHING)
                && line.capture().isEmpty()
                && line.memory().isEmpty()) {
            throw file.error(path, "does nothing; expected what it adds (then), captures or remembers");
        }
        return effects.adding(path + ".then", then);
    }
}
