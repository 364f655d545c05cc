package io.guichet.ticket.handoff;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.problem.AlreadySettled;
import io.guichet.ticket.published.Elements;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What dev owes for a ticket (P24, P25). */
@Entity
@Table(name = "hand_off")
public class HandOff {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String elements;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "chase_at")
    private LocalDate chaseAt;

    private boolean pending;
    private @Nullable String tracker;

    @Column(name = "dev_number")
    private @Nullable String devNumber;

    @Column(name = "dev_url")
    private @Nullable String devUrl;

    private @Nullable String outcome;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected HandOff() {}

    HandOff(UUID ticketId, Elements elements, LocalDate firstChase, boolean pending, Signature by) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.elements = EventJson.write(elements);
        this.handedBy = by.id();
        this.handedAt = by.at();
        this.chaseAt = firstChase;
        this.pending = pending;
    }

    /** Dev's own ticket is written back (P24). */
    void link(String ofTracker, String number, @Nullable String url) {
        requireOwed();
        tracker = ofTracker;
        devNumber = number;
        devUrl = url;
    }

    /** Dev answered neither done nor refused: it is chased again then (P25). */
    void chaseAgain(LocalDate next) {
        requireOwed();
        chaseAt = next;
    }

    void complete(String how, Instant now) {
        requireOwed();
        outcome = how;
        completedAt = now;
    }

    private void requireOwed() {
        if (outcome != null) {
            throw new AlreadySettled("The hand-off is completed: " + outcome);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    /** What dev was given. */
    public Elements elements() {
        return EventJson.read(elements.getBytes(StandardCharsets.UTF_8), Elements.class);
    }

    /** Done or refused; null: dev still owes. */
    public @Nullable String outcome() {
        return outcome;
    }
}
