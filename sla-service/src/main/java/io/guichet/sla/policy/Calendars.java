package io.guichet.sla.policy;

import io.guichet.sla.calendar.WorkingCalendar;
import io.guichet.sla.history.Standing;
import java.util.Map;
import java.util.Optional;

/**
 * The desk's calendars, and which of them counts for a ticket: that of its organization, else that of its queue, else the
 * desk's.
 *
 * @param all by name
 * @param desk name of the desk's own
 * @param ofOrganizations names of calendars by an organization's id or name
 * @param ofQueues names of calendars by queue
 */
public record Calendars(
        Map<String, WorkingCalendar> all,
        String desk,
        Map<String, String> ofOrganizations,
        Map<String, String> ofQueues) {

    /** The calendar of a name. */
    public Optional<WorkingCalendar> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The name of the calendar on which a ticket's time counts. */
    String nameFor(Standing ticket) {
        return first(ofOrganizations, ticket.organizationId())
                .or(() -> first(ofOrganizations, ticket.organization()))
                .or(() -> first(ofQueues, ticket.queue()))
                .orElse(desk);
    }

    private static Optional<String> first(Map<String, String> names, String key) {
        return Optional.ofNullable(names.get(key));
    }
}
