package io.guichet.ticket.staff;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time for which somebody takes the level-1 duty, whatever the rotation says (P7).
 *
 * @param until the moment it ends
 */
@Schema(name = "Turn")
public record Turn(
        UUID id,
        @Schema(examples = "agent-1") String agent,
        @Schema(examples = "2026-12-01T07:00:00Z") Instant from,
        @Schema(examples = "2026-12-01T17:00:00Z") Instant until) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    boolean overlaps(Turn other) {
        return !id.equals(other.id) && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
