package io.guichet.ticket.staff;

import io.guichet.chassis.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A turn as a caller writes it. */
@Schema(name = "TurnInput")
public record TurnInput(
        @Schema(examples = "agent-1") @NotNull(message = "must be the id of an agent")
        String agent,

        @Schema(examples = "2026-12-01T07:00:00Z") @NotNull(message = "must say when the turn begins")
        Instant from,

        @Schema(examples = "2026-12-01T17:00:00Z") @NotNull(message = "must say when the turn ends")
        Instant until) {

    /** @throws InvalidRequest when it ends before it begins */
    Turn turn(UUID id) {
        if (!until.isAfter(from)) {
            throw new InvalidRequest("until", "must be after from");
        }
        return new Turn(id, agent, from, until);
    }
}
