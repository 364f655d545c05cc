package io.guichet.sla.calendar;

import java.util.Locale;

/** What the hours of a date come from. */
public enum DateKind {
    /** The hours of its day of the week. */
    WEEK,
    /** It is a public holiday. */
    HOLIDAY,
    /** The desk is closed for a reason of its own. */
    CLOSING,
    /** It has hours of its own. */
    SPECIAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
