package io.guichet.ticket.consultation;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.problem.AlreadySettled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to a trade, and its answer (P42). */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String trade;
    private String question;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(UUID ticketId, String trade, String question, Signature by) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.trade = trade;
        this.question = question;
        this.askedBy = by.id();
        this.askedAt = by.at();
    }

    void answer(String given, Signature by) {
        if (answer != null) {
            throw new AlreadySettled("The consultation is answered");
        }
        answer = given;
        answeredBy = by.id();
        answeredAt = by.at();
    }

    UUID id() {
        return id;
    }

    String trade() {
        return trade;
    }
}
