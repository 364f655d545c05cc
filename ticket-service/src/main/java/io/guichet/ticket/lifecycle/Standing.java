package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
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

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "validation_level")
    private @Nullable Integer validationLevel;

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
        if (status != TicketStatus.CLOSED && status != TicketStatus.MERGED) {
            closedAt = null;
            outcome = null;
        }
        if (status != TicketStatus.WAITING_FOR_VALIDATION) {
            validationLevel = null;
        }
        return before;
    }

    /** Moves to where the ticket is closed; answers the status before. */
    TicketStatus close(TicketMove move, Outcome how, Instant now) {
        var before = move(move, now);
        closedAt = now;
        outcome = how;
        return before;
    }

    /** A person of the desk has done something with the ticket. */
    void touch(Instant now) {
        touchedAt = touchedAt == null ? now : touchedAt;
    }

    /** The customer was asked something; null: what they were asked is answered. */
    void ask(@Nullable Instant at) {
        askedAt = at;
    }

    void mergeInto(UUID target, Instant now) {
        move(TicketMove.MERGE, now);
        mergedInto = target;
    }

    /** Stands again where it stood, as if nothing had been. */
    void unmerge(TicketStatus before, Instant now) {
        status = before;
        changedAt = now;
        mergedInto = null;
    }

    void awaitValidation(int level) {
        validationLevel = level;
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

    /** When the customer was asked something that they have not answered yet (P22). */
    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    /** The ticket that it goes on as; null unless it is merged. */
    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    /** Whose word it waits for (P21); null unless it does. */
    @Nullable
    Integer validationLevel() {
        return validationLevel;
    }

    /** Whether a person of the desk has done something with the ticket. */
    boolean isTouched() {
        return touchedAt != null;
    }
}
