package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.rules.RuleFile.AwaitedLine;
import io.guichet.triage.rules.RuleFile.FailuresLine;
import io.guichet.triage.rules.RuleFile.GroupedLine;
import io.guichet.triage.rules.RuleFile.MemoryLine;
import io.guichet.triage.rules.RuleFile.RepeatedLine;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a rule remembers. */
final class MemoryReader {

    private static final int MOST = 1_000;

    private final DeskFile<RuleFile> file;
    private final TemplateReader templates;
    private final EffectReader effects;
    private final ConditionReader conditions;
    private final Visible visible;

    MemoryReader(
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

    Remembering read(String path, String name, @Nullable MemoryLine line) {
        if (line == null
                || Stream.of(line.failures(), line.repeated(), line.grouped(), line.awaited())
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw file.error(path, "expected one of failures-without-recovery, repeated, grouped, awaited");
        }
        if (line.failures() != null) {
            return failures(path + ".failures-without-recovery", name, line.failures());
        }
        if (line.awaited() != null) {
            return awaited(path + ".awaited", name, line.awaited());
        }
        return line.repeated() != null
                ? repeated(path + ".repeated", name, line.repeated())
                : grouped(path + ".grouped", name, Objects.requireNonNull(line.grouped()));
    }

    private Remembering failures(String path, String name, FailuresLine line) {
        var silence = line.silence() == null ? null : period(path + ".silence", line.silence());
        var failed = conditions.read(path + ".failed", require(path + ".failed", line.failed()));
        var succeeded = conditions.read(path + ".succeeded", require(path + ".succeeded", line.succeeded()));
        if (failed.asksFacts() || succeeded.asksFacts()) {
            throw file.error(path, "what failed and what succeeded is said by the message; expected no `facts` there");
        }
        if (line.then() == null) {
            throw file.error(
                    path + ".then", "missing; expected what becomes of a failure that no success follows in time");
        }
        // what comes due has no message: what it says of the ticket comes from captures
        return new Remembering(
                name,
                new Remembers.FailuresWithoutRecovery(period(path + ".grace", line.grace()), silence),
                key(path, line.key()),
                null,
                failed,
                succeeded,
                effects.deciding(path + ".then", line.then()));
    }

    private Remembering awaited(String path, String name, AwaitedLine line) {
        var confirmed = conditions.read(path + ".confirmed", require(path + ".confirmed", line.confirmed()));
        if (confirmed.asksFacts()) {
            throw file.error(path, "what is confirmed is said by the message; expected no `facts` there");
        }
        return new Remembering(name, new Remembers.Awaited(), key(path, line.key()), null, null, confirmed, null);
    }

    private @Nullable TextSource fingerprint(String path, @Nullable String fingerprint) {
        return fingerprint == null ? null : templates.source(path + ".fingerprint", fingerprint, visible);
    }

    private Remembering repeated(String path, String name, RepeatedLine line) {
        var count = line.count();
        if (count == null || count < 2 || count > MOST) {
            throw file.error(path + ".count", "expected how many are too many, 2 to " + MOST);
        }
        return new Remembering(
                name,
                new Remembers.Repeated(count, period(path + ".within", line.within())),
                key(path, line.key()),
                fingerprint(path, line.fingerprint()),
                null,
                null,
                null);
    }

    private Remembering grouped(String path, String name, GroupedLine line) {
        return new Remembering(
                name,
                new Remembers.Grouped(period(path + ".within", line.within())),
                key(path, line.key()),
                fingerprint(path, line.fingerprint()),
                null,
                null,
                null);
    }

    private Template key(String path, @Nullable String key) {
        var template = templates.read(path + ".key", require(path + ".key", key), visible);
        if (template.isFixed()) {
            throw file.error(path + ".key", "the same for all messages; expected a value in it, such as {nas}");
        }
        return template;
    }

    private Duration period(String path, @Nullable String text) {
        return Period.of(Objects.requireNonNullElse(text, ""))
                .orElseThrow(
                        () -> file.error(path, (text == null ? "missing" : "'" + text + "'") + "; " + Period.EXPECTED));
    }

    private String require(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw file.error(path, "missing; expected a text");
        }
        return text;
    }
}
