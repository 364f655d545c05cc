package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.rules.RuleFile.Then;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a rule says is to be done, against what the desk has. */
final class Outcomes {

    private static final int HIGHEST_LEVEL = 9;

    private final DeskFile<RuleFile> file;
    private final RuleFile content;
    private final List<String> kinds;

    Outcomes(DeskFile<RuleFile> file, List<String> kinds) {
        this.file = file;
        this.content = file.content();
        this.kinds = kinds;
    }

    void checkLabelled() {
        if (content.labelled() != null) {
            checkKnown("labelled", "queue", content.labelled(), content.queues().keySet());
        }
    }

    Outcome of(String path, Then then) {
        if (Stream.of(then.queue(), then.hold(), then.folder())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw file.error(path, "more than one place; expected one of queue, hold, folder");
        }
        if (then.folder() != null) {
            checkNoTicket(path, then, "a message in a folder");
            return new Outcome.File(checkKnown(
                    path + ".folder", "folder", then.folder(), content.folders().keySet()));
        }
        if (then.hold() != null) {
            checkNoTicket(path, then, "a message that is held");
            return new Outcome.Hold(checkKnown(
                    path + ".hold", "queue", then.hold(), content.queues().keySet()));
        }
        return open(path, then);
    }

    private Outcome.Open open(String path, Then then) {
        for (var label : then.labels()) {
            checkKnown(path + ".labels", "label", label, content.labels());
        }
        if (then.kind() != null) {
            checkKnown(path + ".kind", "kind", then.kind(), kinds);
        }
        if (then.level() != null && (then.level() < 1 || then.level() > HIGHEST_LEVEL)) {
            throw file.error(path + ".level", "no level: " + then.level() + "; expected 1 to " + HIGHEST_LEVEL);
        }
        return new Outcome.Open(queue(path, then), then.labels(), then.level(), then.kind());
    }

    // vocabulary of the procedures: a labelled message opens in one queue unless its rule names another place
    private String queue(String path, Then then) {
        if (then.queue() != null) {
            return checkKnown(
                    path + ".queue", "queue", then.queue(), content.queues().keySet());
        }
        if (then.labels().isEmpty()) {
            throw file.error(path, "no place; expected queue, hold or folder, or labels");
        }
        if (content.labelled() == null) {
            throw file.error(
                    path, "labels without a queue; expected `queue` here, or `labelled` at the top of the file");
        }
        return content.labelled();
    }

    private void checkNoTicket(String path, Then then, String what) {
        if (!then.labels().isEmpty() || then.level() != null || then.kind() != null) {
            throw file.error(path, what + " has no ticket; expected no labels, level or kind beside it");
        }
    }

    private String checkKnown(String path, String what, @Nullable String name, Collection<String> known) {
        if (name == null || !known.contains(name)) {
            throw file.error(path, "no " + what + " '" + name + "'; " + Nearest.hint(String.valueOf(name), known));
        }
        return name;
    }
}
