package io.guichet.sla.calendar;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;

/**
 * What a target is counted in. Minutes and hours are working time as it goes by. A working day is a date with any working
 * time, however little, and its parts are shares: when half of Thursday's working time has gone by, half a working day
 * has. So three working days from half of Thursday is half of Tuesday: the same time on the clock where both days have
 * the same hours, and never outside working time where they do not. A calendar day goes by from a time on the wall to the
 * same time on the next date. A look is one of the times at which the desk looks at its mailboxes (P6).
 *
 * <p>Amounts are whole numbers: microseconds of working time, shares of 10<sup>-15</sup> of a working day (finer than any
 * microsecond of any day, so that there and back loses nothing), microseconds on the wall, hundredths of a look.
 */
public enum TargetUnit {
    MINUTE("working minute", TimeUnit.MINUTES.toMicros(1)),
    HOUR("working hour", TimeUnit.HOURS.toMicros(1)),
    DAY("working day", 1_000_000_000_000_000L),
    CALENDAR_DAY("calendar day", TimeUnit.DAYS.toMicros(1)),
    LOOK("look", 100);

    private final String text;
    private final long amount;

    TargetUnit(String text, long amount) {
        this.text = text;
        this.amount = amount;
    }

    /** The amount that one of this unit stands for. */
    public long amount() {
        return amount;
    }

    /** The amount that a working day of a length stands for. */
    long amountOfDay(long length) {
        return this == DAY ? amount : length;
    }

    /** The amount that has gone by when so much of a day's working time has; rounded down. */
    long amountOf(long worked, long length) {
        return this == DAY ? scaled(worked, amount, length)[0].longValueExact() : worked;
    }

    /** The working time of a day of a length that an amount stands for; rounded up, so it undoes {@link #amountOf}. */
    long workedFor(long amountGoneBy, long length) {
        if (this != DAY) {
            return amountGoneBy;
        }
        BigInteger[] quotient = scaled(amountGoneBy, length, amount);
        return quotient[0].longValueExact() + quotient[1].signum();
    }

    private static BigInteger[] scaled(long value, long by, long per) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(by)).divideAndRemainder(BigInteger.valueOf(per));
    }

    @Override
    public String toString() {
        return text;
    }
}
