package io.guichet.sla.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much working time something may take.
 *
 * @param count 1 to 999
 * @param unit what is counted
 */
public record Target(int count, WorkingUnit unit) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}) working (minute|hour|day)s?");

    public Target {
        if (count < 1 || count > 999) {
            throw new IllegalArgumentException("a target is 1 to 999 of its unit");
        }
    }

    /** Reads {@code 3 working days}, {@code 4 working hours} or {@code 1 working minute}. */
    public static Target parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new IllegalArgumentException(
                    "expected 1 to 999 working days, hours or minutes, such as 3 working days or 4 working hours");
        }
        return new Target(
                Integer.parseInt(matcher.group(1)),
                WorkingUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
    }

    long amount() {
        return count * unit.amount();
    }

    @Override
    public String toString() {
        return count + " working " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }
}
