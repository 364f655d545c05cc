package io.guichet.sla.deadline;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.sla.history.Fact.Person;
import io.guichet.sla.policy.Step;
import io.guichet.sla.published.DeadlineApproaching;
import io.guichet.sla.published.DeadlineCancelled;
import io.guichet.sla.published.DeadlineMet;
import io.guichet.sla.published.DeadlineMissed;
import io.guichet.sla.published.DeadlineOverdue;
import io.guichet.sla.published.DeadlinePaused;
import io.guichet.sla.published.DeadlineSet;
import io.guichet.sla.published.Escalation;
import io.guichet.sla.published.Escalation.Colleague;
import io.guichet.sla.published.Head;
import io.guichet.sla.published.MessageUntouched;
import io.guichet.sla.reckoning.Pause;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is told of deadlines on {@code sla.events}, with the ticket's id as key; of held messages, with the message's. */
public final class DeadlineEvents {
    /** The topic. */
    public static final String TOPIC = "sla.events";

    private static final String MESSAGE = "guichet.sla.message-untouched.v1";

    private DeadlineEvents() {}

    static OutgoingEvent set(Deadline deadline) {
        return event(
                "guichet.sla.deadline-set.v1",
                deadline,
                new DeadlineSet(head(deadline), Objects.requireNonNull(deadline.dueAt())));
    }

    static OutgoingEvent paused(Deadline deadline, Reckoned reckoned) {
        Pause pause = reckoned.pauses().get(reckoned.pauses().size() - 1);
        return event(
                "guichet.sla.deadline-paused.v1",
                deadline,
                new DeadlinePaused(head(deadline), pause.cause(), pause.from()));
    }

    static OutgoingEvent met(Deadline deadline) {
        Instant at = Objects.requireNonNull(deadline.endedAt());
        return event("guichet.sla.deadline-met.v1", deadline, new DeadlineMet(head(deadline), deadline.dueAt(), at));
    }

    static OutgoingEvent cancelled(Deadline deadline, Instant now) {
        Instant at = Objects.requireNonNullElse(deadline.endedAt(), now);
        return event(
                "guichet.sla.deadline-cancelled.v1",
                deadline,
                new DeadlineCancelled(head(deadline), deadline.dueAt(), at));
    }

    /** A share of a deadline's target is used up; what the desk's policy wants done about it stands in the step. */
    public static OutgoingEvent fired(Deadline deadline, Step step, Instant moment, Instant now) {
        Escalation escalation = escalation(deadline, step);
        long late = Math.max(0, Duration.between(moment, now).toSeconds());
        if (deadline.messageId() != null) {
            return untouched(deadline, step, now, late);
        }
        Head head = head(deadline);
        Instant due = Objects.requireNonNullElse(deadline.dueAt(), moment);
        if (step.at() < Step.DUE) {
            return event(
                    "guichet.sla.deadline-approaching.v1",
                    deadline,
                    new DeadlineApproaching(head, due, step.at(), now, late, escalation));
        }
        return step.at() == Step.DUE
                ? event(
                        "guichet.sla.deadline-missed.v1",
                        deadline,
                        new DeadlineMissed(head, due, step.at(), now, late, escalation))
                : event(
                        "guichet.sla.deadline-overdue.v1",
                        deadline,
                        new DeadlineOverdue(head, due, step.at(), now, late, escalation));
    }

    private static OutgoingEvent untouched(Deadline deadline, Step step, Instant now, long late) {
        return OutgoingEvent.of(
                        TOPIC,
                        String.valueOf(deadline.messageId()),
                        MESSAGE,
                        String.valueOf(deadline.messageId()),
                        new MessageUntouched(
                                Objects.requireNonNull(deadline.messageId()),
                                Objects.requireNonNullElse(deadline.subjectIndex(), 1),
                                deadline.queue(),
                                deadline.policy(),
                                deadline.startedAt(),
                                step.at(),
                                now,
                                late,
                                escalation(deadline, step)))
                .inTrace(deadline.traceparent());
    }

    private static Escalation escalation(Deadline deadline, Step step) {
        return new Escalation(
                step.tell(), step.label(), step.level(), colleague(deadline.assignee()), colleague(deadline.watcher()));
    }

    private static @Nullable Colleague colleague(@Nullable Person person) {
        return person == null ? null : new Colleague(person.id(), person.name(), person.address());
    }

    private static Head head(Deadline deadline) {
        return new Head(
                deadline.id(),
                deadline.ticketId(),
                deadline.number(),
                deadline.clock(),
                deadline.generation(),
                deadline.policy(),
                deadline.calendar(),
                deadline.target(),
                deadline.queue(),
                deadline.priority(),
                deadline.startedAt());
    }

    private static OutgoingEvent event(String type, Deadline deadline, Object body) {
        return OutgoingEvent.of(TOPIC, deadline.ticketId().toString(), type, deadline.number(), body)
                .inTrace(deadline.traceparent());
    }
}
