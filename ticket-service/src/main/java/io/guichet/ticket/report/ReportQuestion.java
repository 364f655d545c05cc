package io.guichet.ticket.report;

import io.guichet.chassis.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked about.
 *
 * @param from from then on
 * @param to until before then
 * @param by the length of the periods that figures are given for, one of PostgreSQL's {@code date_trunc}
 */
record ReportQuestion(
        Instant from,
        Instant to,
        String by,
        @Nullable UUID organization,
        @Nullable String queue) {

    private static final Duration USUAL = Duration.ofDays(90);
    private static final Duration LONGEST = Duration.ofDays(3 * 366);
    private static final Pattern PERIOD = Pattern.compile("day|week|month");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Reads what is asked; the last 90 days by month, unless it is said otherwise.
     *
     * @throws InvalidRequest if a parameter is not what it must be
     */
    static ReportQuestion read(ReportParameters asked, Instant now) {
        var to = asked.to == null ? now : instant("to", asked.to);
        var from = asked.from == null ? to.minus(USUAL) : instant("from", asked.from);
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidRequest("from", "must be before to, by three years at most");
        }
        if (asked.by != null && !PERIOD.matcher(asked.by).matches()) {
            throw new InvalidRequest("by", "must be day, week or month");
        }
        if (asked.queue != null && !NAME.matcher(asked.queue).matches()) {
            throw new InvalidRequest("queue", "must be the name of a queue, such as assistance");
        }
        if (asked.organization != null && !UUID_FORM.matcher(asked.organization).matches()) {
            throw new InvalidRequest("organization", "must be the id of an organization, a UUID");
        }
        return new ReportQuestion(
                from,
                to,
                asked.by == null ? "month" : asked.by,
                asked.organization == null ? null : UUID.fromString(asked.organization),
                asked.queue);
    }

    private static Instant instant(String parameter, String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1900 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new InvalidRequest(parameter, "must be a time (RFC 3339), such as 2026-11-01T00:00:00Z");
    }
}
