package io.guichet.sla.deadline;

import io.guichet.chassis.id.Ids;
import io.guichet.sla.policy.ClockName;
import io.guichet.sla.policy.Policy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The moment until which a clock of a ticket may run. Each reckoning of the same clock is a generation of its own, from 1, so
 * that what was once said of a generation stays true.
 */
@Entity
@Table(name = "deadline")
public class Deadline {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ClockName clock;

    private int generation;
    private String policy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    @Column(name = "fired_at")
    private @Nullable Instant firedAt;

    @Column(name = "met_at")
    private @Nullable Instant metAt;

    @Column(name = "traceparent")
    private @Nullable String traceParent;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    /** The next reckoning of the same clock, from a moment on. */
    Deadline(Deadline before, Policy policy, Instant startedAt, Instant dueAt) {
        this.ticketId = before.ticketId;
        this.number = before.number;
        this.clock = before.clock;
        this.generation = before.generation + 1;
        this.id = idOf(ticketId, clock, generation);
        this.policy = policy.name();
        this.startedAt = startedAt;
        this.dueAt = dueAt;
        this.state = DeadlineState.RUNNING;
        this.traceParent = before.traceParent;
    }

    /** A deadline that runs from the ticket's opening. The same ticket, clock and generation have the same id, always. */
    Deadline(TicketOpening ticket, Policy policy, int generation, Instant dueAt) {
        this.id = idOf(ticket.ticketId(), policy.clock(), generation);
        this.ticketId = ticket.ticketId();
        this.number = ticket.number();
        this.clock = policy.clock();
        this.generation = generation;
        this.policy = policy.name();
        this.startedAt = ticket.openedAt();
        this.dueAt = dueAt;
        this.state = DeadlineState.RUNNING;
        this.traceParent = ticket.traceParent();
    }

    private static UUID idOf(UUID ticketId, ClockName clock, int generation) {
        return Ids.named(ticketId, clock + "/" + generation);
    }

    /** What it is about is done. False if it was missed before: that stays so. */
    boolean meet(Instant at) {
        if (state != DeadlineState.RUNNING) {
            return false;
        }
        state = DeadlineState.MET;
        metAt = at;
        return true;
    }

    /**
     * It came due. False if it is missed or met already: each deadline is missed once.
     *
     * @param now by the database's clock
     */
    public boolean miss(Instant now) {
        if (state != DeadlineState.RUNNING) {
            return false;
        }
        state = DeadlineState.MISSED;
        firedAt = now;
        return true;
    }

    /** From when it was due to when that was noticed; zero as long as it runs. */
    public Duration lateness() {
        return firedAt == null ? Duration.ZERO : Duration.between(dueAt, firedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    /** The ticket's number. */
    public String number() {
        return number;
    }

    public ClockName clock() {
        return clock;
    }

    public int generation() {
        return generation;
    }

    /** Name of the policy that set it. */
    public String policy() {
        return policy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public DeadlineState state() {
        return state;
    }

    /** When its coming due was noticed; null as long as it runs. */
    public @Nullable Instant firedAt() {
        return firedAt;
    }

    /** When what it is about was done; null unless it is met. */
    public @Nullable Instant metAt() {
        return metAt;
    }

    /** The trace of the event that set it. */
    public @Nullable String traceParent() {
        return traceParent;
    }
}
