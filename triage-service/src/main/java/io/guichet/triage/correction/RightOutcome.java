package io.guichet.triage.correction;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.Places;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agent says becomes of a subject, checked against what the desk has. */
final class RightOutcome {

    private static final int HIGHEST_LEVEL = 9;
    private static final List<String> URGENCIES = List.of("urgent", "high", "medium", "low");

    private final CorrectionRequest said;
    private final Places desk;

    RightOutcome(CorrectionRequest said, Places desk) {
        this.said = said;
        this.desk = desk;
    }

    /** @throws InvalidRequest if it names what the desk does not have, or what the outcome does not take */
    Outcome outcome() {
        return switch (said.outcome()) {
            case "open" -> open();
            case "hold" -> {
                checkNoTicket();
                yield new Outcome.Hold(
                        known("queue", said.queue(), desk.queues().keySet()));
            }
            case "file" -> {
                checkNoTicket();
                yield new Outcome.File(
                        known("folder", said.folder(), desk.folders().keySet()));
            }
            case "join" -> new Outcome.Join(ticket());
            case "resolve" -> new Outcome.Resolve(ticket());
            default ->
                throw new InvalidRequest(
                        "outcome", "no outcome '" + said.outcome() + "'; expected open, join, file, hold or resolve");
        };
    }

    private Outcome open() {
        if (said.ticketId() != null) {
            throw new InvalidRequest("ticketId", "a ticket that opens gets an id by itself; expected none");
        }
        var labels = Objects.requireNonNullElse(said.labels(), List.<String>of());
        labels.forEach(label -> known("labels", label, desk.labels()));
        if (said.level() != null && (said.level() < 1 || said.level() > HIGHEST_LEVEL)) {
            throw new InvalidRequest("level", "no level; expected 1 to " + HIGHEST_LEVEL);
        }
        return new Outcome.Open(
                known("queue", said.queue(), desk.queues().keySet()),
                labels,
                said.level(),
                said.kind() == null ? null : known("kind", said.kind(), desk.kinds()),
                said.urgency() == null ? null : known("urgency", said.urgency(), URGENCIES),
                null);
    }

    private UUID ticket() {
        if (said.ticketId() == null) {
            throw new InvalidRequest("ticketId", "missing; expected the id of a ticket");
        }
        return said.ticketId();
    }

    private void checkNoTicket() {
        if (said.ticketId() != null) {
            throw new InvalidRequest("ticketId", "a message that is held or filed has no ticket; expected none");
        }
    }

    private static String known(String field, @Nullable String name, Collection<String> known) {
        if (name == null || !known.contains(name)) {
            var what = name == null ? "missing" : "the desk has no '" + name + "'";
            throw new InvalidRequest(field, what + "; expected one of " + String.join(", ", known));
        }
        return name;
    }
}
