package io.guichet.ticket.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Agents who hold the level-1 duty in turn (P7).
 *
 * @param agents ids, in the order of their turns
 * @param since the day on which the first one begins
 * @param days that each has it
 * @param handover time of the desk's day at which it goes to the next; null: midnight
 */
@Schema(name = "Rotation")
public record Rotation(
        @NotEmpty(message = "must name the agents who hold the duty in turn")
        @Size(max = 100, message = "may name at most 100 agents")
        List<@NotNull(message = "must be the id of an agent") String> agents,

        @Schema(examples = "2026-11-23")
        @NotNull(message = "must be the day on which the first turn begins, such as 2026-11-23")
        LocalDate since,

        @Schema(examples = "7")
        @Min(value = 1, message = "must be 1 day at least")
        @Max(value = 366, message = "must be 366 days at most")
        int days,

        @Schema(examples = "08:00") @Nullable LocalTime handover) {

    /** Who has the duty then, by the rotation alone; nobody before its first day. */
    Optional<String> agent(Instant at, ZoneId zone) {
        var local = at.atZone(zone).toLocalDateTime();
        var begun = handover != null && local.toLocalTime().isBefore(handover)
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
        var past = ChronoUnit.DAYS.between(since, begun);
        return past < 0 ? Optional.empty() : Optional.of(agents.get((int) (past / days % agents.size())));
    }
}
