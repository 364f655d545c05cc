package io.guichet.triage.decision;

import io.guichet.chassis.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period.
 *
 * @param to not included
 */
public record TimeSpan(Instant from, Instant to) {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Reads the parameters {@code from} and {@code to}.
     *
     * @throws InvalidRequest if one is no time, or they are in the wrong order
     */
    public static TimeSpan read(@Nullable String from, @Nullable String to, Instant now) {
        var end = to == null ? now : instant("to", to);
        var start = from == null ? end.minus(USUAL) : instant("from", from);
        if (!start.isBefore(end)) {
            throw new InvalidRequest("from", "not before `to`; expected an earlier time");
        }
        return new TimeSpan(start, end);
    }

    private static Instant instant(String parameter, String text) {
        try {
            // a plus sign in a query is a blank
            var time = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (!time.isBefore(FIRST) && time.isBefore(LAST)) {
                return time;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new InvalidRequest(parameter, "no time; expected RFC 3339, such as 2026-11-01T00:00:00Z");
    }
}
