package io.guichet.sla.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code sla.yaml} as it is written; {@link SlaFileReader} makes sense of it.
 *
 * @param calendars calendars by name
 * @param calendar name of the desk's own
 * @param calendarsOf whose calendar is another one
 * @param clocks clocks of the desk's own, or with which it takes the place of one of the procedures
 * @param policies targets by clock and scope
 */
record SlaFile(
        @Nullable Map<String, CalendarEntry> calendars,
        @Nullable String calendar,
        @Nullable CalendarsOf calendarsOf,
        @Nullable Map<String, ClockEntry> clocks,
        @Nullable List<PolicyEntry> policies) {

    /**
     * A calendar.
     *
     * @param zone time zone, IANA name
     * @param hours hours by day of the week
     * @param holidays whose public holidays are kept; none if absent
     * @param closings days on which the desk is closed for reasons of its own
     * @param specialHours days with hours of their own: half days, or public holidays that are worked
     * @param looks times such as {@code 09:15} at which mailboxes are looked at (P6)
     */
    record CalendarEntry(
            @Nullable String zone,
            @Nullable Week hours,
            @Nullable Holidays holidays,
            @Nullable List<Closing> closings,
            @Nullable List<SpecialHours> specialHours,
            @Nullable List<String> looks) {}

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

    /** Names of calendars, by an organization's name or id, and by queue. */
    record CalendarsOf(
            @Nullable Map<String, String> organizations,
            @Nullable Map<String, String> queues) {}

    /** What starts, stops and ends a clock, and what pauses it. */
    record ClockEntry(
            @Nullable List<String> starts,
            @Nullable List<String> stops,
            @Nullable List<String> ends,
            @Nullable Boolean restarts,
            @Nullable List<String> pausedBy) {}

    /** A target such as {@code 3 working days} for the tickets of a scope. */
    record PolicyEntry(
            @Nullable String name,
            @Nullable String clock,
            @Nullable Integer rank,
            @Nullable Priority priority,
            @Nullable String when,
            @Nullable String target,
            @Nullable List<String> pausedBy,
            @Nullable Boolean repeats,
            @Nullable List<StepEntry> steps) {}

    /** What is done at a share of the target, such as {@code 75 %}. */
    record StepEntry(
            @Nullable String at,
            @Nullable List<String> tell,
            @Nullable String label,
            @Nullable Integer level) {}
}
