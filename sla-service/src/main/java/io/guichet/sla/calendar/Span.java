package io.guichet.sla.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of local time within one day, its end left out.
 *
 * @param from minutes after local midnight, 0 to 1439
 * @param to minutes after local midnight, 1 to 1440 (midnight at the end of the day)
 */
public record Span(int from, int to) {
    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("(\\d{2}):(\\d{2})\\s*-\\s*(\\d{2}):(\\d{2})");

    public Span {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException(
                    "a span ends after it begins and stays within one day, 00:00-24:00 at most");
        }
    }

    /** Reads {@code 09:00-12:30}; the end may be {@code 24:00}. Anything else is an {@link IllegalArgumentException}. */
    public static Span parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a span such as 09:00-12:30");
        }
        return new Span(minutes(matcher.group(1), matcher.group(2)), minutes(matcher.group(3), matcher.group(4)));
    }

    private static int minutes(String hours, String minutes) {
        int minute = Integer.parseInt(minutes);
        if (minute > 59) {
            throw new IllegalArgumentException("expected minutes from 00 to 59");
        }
        return Integer.parseInt(hours) * 60 + minute;
    }
}
