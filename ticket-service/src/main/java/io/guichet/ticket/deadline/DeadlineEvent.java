package io.guichet.ticket.deadline;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of {@code guichet.sla.*}: a clock was set for a ticket, or ran out.
 *
 * @param clock such as {@code solution}
 * @param policy that gave the period, such as {@code high}
 * @param firedAt when it was seen to be missed
 * @param lateSeconds how long after it was due
 * @param generation counts the reckonings of this clock
 * @param metAt when what the clock is about was done
 */
record DeadlineEvent(
        UUID ticketId,
        @Nullable String clock,
        @Nullable String policy,
        Instant dueAt,
        @Nullable Instant firedAt,
        @Nullable Long lateSeconds,
        @Nullable Integer generation,
        @Nullable Instant metAt) {

    static final String SET = "guichet.sla.deadline-set.v1";
    static final String MISSED = "guichet.sla.deadline-missed.v1";
    static final String MET = "guichet.sla.deadline-met.v1";

    private static final Author SLA = new Author("sla", "sla-service");

    DeadlineEvent {
        if (ticketId == null || dueAt == null) {
            throw new UnreadableEvent("a deadline without ticketId or dueAt");
        }
    }

    /**
     * The entry for the ticket.
     *
     * @param now stands in for a time that the event lacks
     */
    static TimelineEntry entry(ReceivedEvent event, Desk desk, Instant now) {
        var deadline = event.as(DeadlineEvent.class);
        var told = Objects.requireNonNullElse(event.time(), now);
        return event.type().equals(MISSED) ? deadline.missed(desk, told) : deadline.set(desk, told);
    }

    /** When the ticket is due by this clock, or that what it is about is done. */
    DueMoments.DueMoment moment() {
        return new DueMoments.DueMoment(ticketId, name(), Objects.requireNonNullElse(generation, 1), dueAt, metAt);
    }

    // for the desk only: no customer learns when the desk will act (P32)
    private TimelineEntry set(Desk desk, Instant told) {
        var grounds = policy == null ? "" : " (policy " + policy + ")";
        return new TimelineEntry(
                ticketId,
                told,
                SLA,
                Happening.DEADLINE_SET,
                Words.forDesk("The %s clock is due on %s%s.".formatted(name(), desk.words(dueAt), grounds)));
    }

    private TimelineEntry missed(Desk desk, Instant told) {
        return new TimelineEntry(
                ticketId,
                Objects.requireNonNullElse(firedAt, told),
                SLA,
                Happening.DEADLINE_MISSED,
                Words.forDesk(
                        "The %s clock was due on %s and is missed%s.".formatted(name(), desk.words(dueAt), late())));
    }

    private String name() {
        return Objects.requireNonNullElse(clock, "desk's");
    }

    private String late() {
        if (lateSeconds == null || lateSeconds < 60) {
            return "";
        }
        return ", seen %d minutes late"
                .formatted(Duration.ofSeconds(lateSeconds).toMinutes());
    }
}
