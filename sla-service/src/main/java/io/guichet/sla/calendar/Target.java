package io.guichet.sla.calendar;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much time something may take.
 *
 * @param count 1 to 999
 * @param unit what is counted
 */
public record Target(int count, TargetUnit unit) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}) ([a-z ]+?)s?");

    public Target {
        if (count < 1 || count > 999) {
            throw new IllegalArgumentException("a target is 1 to 999 of its unit");
        }
    }

    /**
     * Reads {@code 3 working days}, {@code 4 working hours}, {@code 1 working minute}, {@code 30 calendar days} or {@code 2
     * looks}.
     */
    public static Target parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw unreadable();
        }
        TargetUnit unit = Arrays.stream(TargetUnit.values())
                .filter(known -> known.toString().equals(matcher.group(2)))
                .findFirst()
                .orElseThrow(Target::unreadable);
        return new Target(Integer.parseInt(matcher.group(1)), unit);
    }

    /** The target in the amounts of its unit's {@link TimeScale}. */
    public long amount() {
        return count * unit.amount();
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("expected 1 to 999 working days, hours or minutes, calendar days or looks,"
                + " such as 3 working days or 4 working hours");
    }

    @Override
    public String toString() {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
