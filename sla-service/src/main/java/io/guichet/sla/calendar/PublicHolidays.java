package io.guichet.sla.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** The public holidays of a place. */
@FunctionalInterface
public interface PublicHolidays {
    /** For a desk that works through them all. */
    PublicHolidays NONE = year -> Set.of();

    /** The dates of the year on which nobody works; the year is a calendar year such as 2026. */
    Set<LocalDate> in(int year);

    /** What a holiday is called. */
    default String name(LocalDate date, Locale locale) {
        return locale.getLanguage().equals("fr") ? "jour férié" : "public holiday";
    }
}
