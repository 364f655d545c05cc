package io.guichet.sla.deadline;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.sla.published.DeadlineMet;
import io.guichet.sla.published.DeadlineMissed;
import io.guichet.sla.published.DeadlineSet;
import java.time.Instant;
import java.util.Objects;

/** What is told of deadlines on {@code sla.events}, with the ticket's id as key. */
public final class DeadlineEvents {
    private static final String TOPIC = "sla.events";
    private static final String SET = "guichet.sla.deadline-set.v1";
    private static final String MISSED = "guichet.sla.deadline-missed.v1";
    private static final String MET = "guichet.sla.deadline-met.v1";

    private DeadlineEvents() {}

    static OutgoingEvent set(Deadline deadline) {
        return event(
                SET,
                deadline,
                new DeadlineSet(
                        deadline.id(),
                        deadline.ticketId(),
                        deadline.number(),
                        deadline.clock().toString(),
                        deadline.generation(),
                        deadline.policy(),
                        deadline.startedAt(),
                        deadline.dueAt()));
    }

    /** Of a deadline that is missed. */
    public static OutgoingEvent missed(Deadline deadline) {
        Instant firedAt = Objects.requireNonNull(deadline.firedAt());
        return event(
                MISSED,
                deadline,
                new DeadlineMissed(
                        deadline.id(),
                        deadline.ticketId(),
                        deadline.number(),
                        deadline.clock().toString(),
                        deadline.generation(),
                        deadline.policy(),
                        deadline.startedAt(),
                        deadline.dueAt(),
                        firedAt,
                        deadline.lateness().toSeconds()));
    }

    static OutgoingEvent met(Deadline deadline) {
        return event(
                MET,
                deadline,
                new DeadlineMet(
                        deadline.id(),
                        deadline.ticketId(),
                        deadline.number(),
                        deadline.clock().toString(),
                        deadline.generation(),
                        deadline.policy(),
                        deadline.startedAt(),
                        deadline.dueAt(),
                        Objects.requireNonNull(deadline.metAt())));
    }

    private static OutgoingEvent event(String type, Deadline deadline, Object body) {
        return OutgoingEvent.of(TOPIC, deadline.ticketId().toString(), type, deadline.number(), body)
                .inTrace(deadline.traceParent());
    }
}
