package io.guichet.ticket.staff;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an agent is away (P6).
 *
 * @param from the first moment
 * @param until the moment they are back; null: not known yet
 * @param standIn who is told in their place; null: who usually is
 */
@Schema(name = "Absence")
public record Absence(
        @Schema(examples = "2026-12-21T07:00:00Z") @NotNull(message = "must say when the absence begins")
        Instant from,

        @Schema(description = "when they are back; absent: not known yet", examples = "2027-01-04T07:00:00Z") @Nullable
        Instant until,

        @Schema(description = "who is told in their place; absent: who usually is", examples = "agent-2") @Nullable
        String standIn) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    boolean overlaps(Absence other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Absence other) {
        return other.until == null || from.isBefore(other.until);
    }

    boolean ends() {
        return until == null || until.isAfter(from);
    }

    /** The time in which both are. */
    Absence during(Absence other) {
        var later = from.isAfter(other.from) ? from : other.from;
        var end = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return new Absence(later, end, standIn);
    }
}
