package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.rules.RuleFile.Then;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a rule says is to be done, against what the desk has and what is captured and remembered by then. */
final class EffectReader {

    private static final int HIGHEST_LEVEL = 9;
    private static final List<String> URGENCIES = List.of("urgent", "high", "medium", "low");

    private final DeskFile<RuleFile> file;
    private final RuleFile content;
    private final Collection<String> kinds;
    private final TemplateReader templates;
    private final Visible visible;

    EffectReader(DeskFile<RuleFile> file, Collection<String> kinds, TemplateReader templates, Visible visible) {
        this.file = file;
        this.content = file.content();
        this.kinds = kinds;
        this.templates = templates;
        this.visible = visible;
    }

    void checkLabelled() {
        if (content.labelled() != null) {
            checkKnown("labelled", "queue", content.labelled(), content.queues().keySet());
        }
    }

    /** Of a rule that stops: it has a place. */
    Effect deciding(String path, Then then) {
        return effect(path, then, place(path, then));
    }

    /** Of a rule that does not stop: it only adds. */
    Effect adding(String path, Then then) {
        if (Stream.of(then.queue(), then.hold(), then.folder(), then.join(), then.resolve())
                .anyMatch(Objects::nonNull)) {
            throw file.error(
                    path,
                    "a rule with `stop: false` only adds; expected labels, level, kind, urgency, summary, suggest or parent alone");
        }
        return effect(path, then, null);
    }

    private Effect effect(String path, Then then, @Nullable Destination place) {
        if (then.level() != null && (then.level() < 1 || then.level() > HIGHEST_LEVEL)) {
            throw file.error(path + ".level", "no level: " + then.level() + "; expected 1 to " + HIGHEST_LEVEL);
        }
        if (then.urgency() != null) {
            checkKnown(path + ".urgency", "urgency", then.urgency(), URGENCIES);
        }
        checkMemory(path + ".suggest", then.suggest());
        checkMemory(path + ".parent", then.parent());
        return new Effect(
                place,
                then.labels().stream()
                        .map(label -> template(path + ".labels", "label", label, content.labels()))
                        .toList(),
                then.level(),
                then.kind() == null ? null : template(path + ".kind", "kind", then.kind(), kinds),
                then.urgency(),
                then.summary() == null ? null : templates.read(path + ".summary", then.summary(), visible),
                then.suggest(),
                then.parent());
    }

    private Destination place(String path, Then then) {
        if (then.join() != null && then.resolve() != null) {
            throw file.error(path, "both join and resolve; expected one of them");
        }
        var ticket = then.join() == null ? then.resolve() : then.join();
        if (ticket == null) {
            return withoutTicket(path, then);
        }
        var isJoin = then.join() != null;
        var where = path + (isJoin ? ".join" : ".resolve");
        checkMemory(where, ticket);
        if (BuiltIn.SUGGESTED_ONLY.contains(ticket)) {
            throw file.error(
                    where,
                    "facts." + ticket + " proves nothing; expected `suggest: " + ticket
                            + "`, or a memory such as reply");
        }
        if (Stream.of(then.queue(), then.hold(), then.folder()).noneMatch(Objects::nonNull)) {
            throw file.error(where, "there may be no such ticket; expected queue, hold or folder beside it for then");
        }
        var otherwise = withoutTicket(path, then);
        return isJoin ? new Destination.Join(ticket, otherwise) : new Destination.Resolve(ticket, otherwise);
    }

    private Destination withoutTicket(String path, Then then) {
        if (Stream.of(then.queue(), then.hold(), then.folder())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw file.error(path, "more than one place; expected one of queue, hold, folder");
        }
        if (then.folder() != null) {
            checkNoTicket(path, then, "a message in a folder");
            return new Destination.Folder(checkKnown(
                    path + ".folder", "folder", then.folder(), content.folders().keySet()));
        }
        if (then.hold() != null) {
            checkNoTicket(path, then, "a message that is held");
            return new Destination.Hold(checkKnown(
                    path + ".hold", "queue", then.hold(), content.queues().keySet()));
        }
        return queue(path, then);
    }

    // vocabulary of the procedures: a labelled message opens in one queue unless its rule names another place
    private Destination queue(String path, Then then) {
        if (then.queue() == null) {
            if (then.labels().isEmpty()) {
                throw file.error(path, "no place; expected queue, hold or folder, or labels");
            }
            var queue = labelled(path, "labels without a queue; expected `queue` here, or");
            return new Destination.Queue(Template.of(queue), queue);
        }
        var name = template(
                path + ".queue", "queue", then.queue(), content.queues().keySet());
        var unknown = name.isFixed()
                ? then.queue()
                : labelled(path + ".queue", "a queue with a value in it can turn out to be none; expected");
        return new Destination.Queue(name, unknown);
    }

    private String labelled(String path, String complaint) {
        if (content.labelled() == null) {
            throw file.error(path, complaint + " `labelled` at the top of the file");
        }
        return content.labelled();
    }

    private void checkNoTicket(String path, Then then, String what) {
        if (!then.labels().isEmpty()
                || Stream.of(then.level(), then.kind(), then.urgency(), then.summary(), then.parent())
                        .anyMatch(Objects::nonNull)) {
            throw file.error(path, what + " has no ticket; expected no labels, level or kind beside it");
        }
    }

    private void checkMemory(String path, @Nullable String memory) {
        if (memory != null) {
            checkKnown(path, "memory", memory, visible.memories());
        }
    }

    // what has values in it is checked when they are known
    private Template template(String path, String what, String name, Collection<String> known) {
        var template = templates.read(path, name, visible);
        if (template.isFixed()) {
            checkKnown(path, what, name, known);
        }
        return template;
    }

    private String checkKnown(String path, String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw file.error(path, "no " + what + " '" + name + "'; " + Nearest.hint(name, Set.copyOf(known)));
        }
        return name;
    }
}
