package io.guichet.sla.policy;

import io.guichet.sla.history.Moment;
import java.util.List;
import java.util.Set;

/**
 * When a clock runs.
 *
 * @param name as policies, events and reports call it
 * @param starts what starts it
 * @param stops what it waits for: then it is met, or was missed
 * @param ends what makes it pointless: then it is cancelled, or was missed
 * @param restarts whether a start while it runs ends that run and begins another; else it goes on
 * @param pausedBy states of the ticket in which it stands still, unless its policy says otherwise
 */
public record ClockRule(
        String name, Set<Moment> starts, Set<Moment> stops, Set<Moment> ends, boolean restarts, Set<String> pausedBy) {

    /** The clock of an agent's own reminders, which is no desk's to define. */
    public static final String REMINDER = "reminder";

    /** Opening to solution, for the customer (P30). */
    public static final String SOLUTION = "solution";

    private static final String WAITING = "waiting-for-customer";

    /** The clocks of the procedures. */
    static final List<ClockRule> STANDARD = List.of(
            // P30
            clock(SOLUTION, Set.of(Moment.OPENED, Moment.REOPENED), Set.of(Moment.SOLVED), Set.of(), Set.of(WAITING)),
            clock(
                    "qualification",
                    Set.of(Moment.UNQUALIFIED),
                    Set.of(Moment.QUALIFIED),
                    Set.of(Moment.CLOSED),
                    Set.of()),
            // P31
            clock("first-reply", Set.of(Moment.OPENED), Set.of(Moment.REPLIED), Set.of(Moment.CLOSED), Set.of(WAITING)),
            clock(
                    "next-reply",
                    Set.of(Moment.FOLLOW_UP),
                    Set.of(Moment.REPLIED),
                    Set.of(Moment.CLOSED),
                    Set.of(WAITING)),
            // P6
            clock(
                    "untouched",
                    Set.of(Moment.OPENED, Moment.HELD),
                    Set.of(Moment.TOUCHED, Moment.RELEASED),
                    Set.of(Moment.CLOSED),
                    Set.of()),
            // P20
            restarting("watch", Set.of(Moment.ESCALATED), Set.of(Moment.REPLIED), Set.of(WAITING)),
            // P21
            restarting("validation", Set.of(Moment.VALIDATION_ASKED), Set.of(Moment.VALIDATION_ANSWERED), Set.of()),
            // P25
            restarting(
                    "dev-chase",
                    Set.of(Moment.HANDED_OFF, Moment.DEV_ANSWERED),
                    Set.of(Moment.DEV_ANSWERED, Moment.DEV_DONE),
                    Set.of()));

    private static ClockRule clock(
            String name, Set<Moment> starts, Set<Moment> stops, Set<Moment> ends, Set<String> pausedBy) {
        return new ClockRule(name, starts, stops, ends, false, pausedBy);
    }

    private static ClockRule restarting(String name, Set<Moment> starts, Set<Moment> stops, Set<String> pausedBy) {
        return new ClockRule(name, starts, stops, Set.of(Moment.CLOSED), true, pausedBy);
    }
}
