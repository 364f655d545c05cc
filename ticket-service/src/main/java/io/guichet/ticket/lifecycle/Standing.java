package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands in its life, and since when. Every change of status goes through {@link TicketMove}. */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(Instant now) {
        this.status = TicketStatus.NEW;
        this.changedAt = now;
    }

    boolean allows(TicketMove move) {
        return move.from(status).isPresent();
    }

    /**
     * Moves to where the move leads; answers the status before.
     *
     * @throws IllegalStateException if that cannot be done from here
     */
    TicketStatus move(TicketMove move, Instant now) {
        var before = status;
        status = move.from(before).orElseThrow(() -> new IllegalStateException(move + " from " + before));
        changedAt = now;
        if (status != TicketStatus.CLOSED) {
            closedAt = null;
            outcome = null;
        }
        return before;
    }

    /** Moves to where the ticket is closed. */
    void close(TicketMove move, Outcome how, Instant now) {
        move(move, now);
        closedAt = now;
        outcome = how;
    }

    TicketStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Whether a person of the desk has done something with the ticket. */
    boolean isTouched() {
        return touchedAt != null;
    }
}
