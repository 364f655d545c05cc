package io.guichet.sla.policy;

import io.guichet.sla.calendar.TimeScale;
import io.guichet.sla.calendar.WorkingCalendar;

/**
 * What a clock of a ticket is measured by.
 *
 * @param policy the first whose scope covers the ticket
 * @param calendarName the organization's, else the queue's, else the desk's
 */
public record Choice(Policy policy, String calendarName, WorkingCalendar calendar) {

    /** Time as the policy's target counts it. */
    public TimeScale scale() {
        return calendar.scale(policy.target().unit());
    }
}
