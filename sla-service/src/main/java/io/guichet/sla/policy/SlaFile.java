package io.guichet.sla.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code sla.yaml} as it is written; {@link SlaFileReader} makes sense of it.
 *
 * @param calendars calendars by name
 * @param calendar name of the one on which the desk's targets count
 * @param policies targets by clock and priority
 */
record SlaFile(
        @Nullable Map<String, CalendarEntry> calendars,
        @Nullable String calendar,
        @Nullable List<PolicyEntry> policies) {

    /**
     * A calendar.
     *
     * @param zone time zone, IANA name
     * @param hours hours by day of the week
     * @param holidays whose public holidays are kept; none if absent
     * @param closings days on which the desk is closed for reasons of its own
     * @param specialHours days with hours of their own: half days, or public holidays that are worked
     */
    record CalendarEntry(
            @Nullable String zone,
            @Nullable Week hours,
            @Nullable Holidays holidays,
            @Nullable List<Closing> closings,
            @Nullable List<SpecialHours> specialHours) {}

    /** Spans such as {@code 09:00-12:30} by day; a day that is absent is closed. */
    record Week(
            @Nullable List<String> monday,
            @Nullable List<String> tuesday,
            @Nullable List<String> wednesday,
            @Nullable List<String> thursday,
            @Nullable List<String> friday,
            @Nullable List<String> saturday,
            @Nullable List<String> sunday) {}

    /** Country (ISO 3166) and region, as Jollyday names them. */
    record Holidays(@Nullable String country, @Nullable String region) {}

    /** First and last day of a closing; {@code to} is {@code from} if absent. */
    record Closing(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}

    /** The hours of one date. */
    record SpecialHours(
            @Nullable LocalDate date,
            @Nullable List<String> hours,
            @Nullable String reason) {}

    /** A target such as {@code 3 working days} for tickets of a priority. */
    record PolicyEntry(
            @Nullable String name,
            @Nullable ClockName clock,
            @Nullable Priority priority,
            @Nullable String target) {}
}
