package io.guichet.sla.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline is due when it is.
 *
 * @param why why this policy was chosen
 * @param considered policies of the clock in the order in which they are asked, up to the chosen one
 * @param counted working time that counted, span by span
 * @param paused where the clock stood still, and why
 * @param skipped days of the span on which the desk did not work, or not as usual
 * @param consumedMinutes working minutes of what counted: until it ended, else until it is due, else until now
 * @param sentences the same in words
 */
@Schema(name = "Explanation")
public record Explanation(
        UUID deadlineId,
        String clock,
        String policy,
        String why,
        List<String> considered,
        String calendar,
        String target,
        Instant startedAt,
        @Nullable Instant dueAt,
        String state,
        List<Stretch> counted,
        List<Stretch> paused,
        List<Day> skipped,
        long consumedMinutes,
        Sentences sentences) {

    /** A stretch of time. */
    public record Stretch(
            Instant from, @Nullable Instant to, @Nullable String cause) {}

    /** A date that is not like its day of the week. */
    public record Day(LocalDate date, String kind, String reason) {}

    /** The explanation as a manager can read it. */
    public record Sentences(String fr, String en) {}
}
