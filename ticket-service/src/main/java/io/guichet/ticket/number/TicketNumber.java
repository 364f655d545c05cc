package io.guichet.ticket.number;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A ticket's number as people write it, such as {@code 2026-000001}: the year of opening in the desk's time zone, and a count that
 * runs through that year. Unique and never reused; gaps are allowed.
 *
 * @param year of the opening
 * @param running from 1; at least six digits are shown
 */
public record TicketNumber(Year year, long running) implements Comparable<TicketNumber> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{6,18})");

    /** Checks the parts. */
    public TicketNumber {
        if (running < 1) {
            throw new IllegalArgumentException("a ticket's running number starts at 1, not " + running);
        }
    }

    /** Reads a number as people write it; empty if the text is none. */
    public static Optional<TicketNumber> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches() || Long.parseLong(form.group(2)) < 1) {
            return Optional.empty();
        }
        var number = new TicketNumber(Year.parse(form.group(1)), Long.parseLong(form.group(2)));
        return Optional.of(number).filter(read -> read.toString().equals(form.group()));
    }

    @Override
    public int compareTo(TicketNumber other) {
        int byYear = year.compareTo(other.year);
        return byYear != 0 ? byYear : Long.compare(running, other.running);
    }

    @Override
    public String toString() {
        return "%04d-%06d".formatted(year.getValue(), running);
    }
}
