package io.guichet.ticket.reproduction;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.lifecycle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt to make a problem happen, and what came of it (P23). */
@Entity
@Table(name = "reproduction")
public class Reproduction {

    /** The outcome of a problem that is none (P24). */
    static final String NO_BUG = "no-bug";

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String step;
    private String outcome;
    private @Nullable String note;
    private String who;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Reproduction() {}

    Reproduction(UUID ticketId, Attempt attempt, Signature by) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.step = String.valueOf(attempt.step());
        this.outcome = String.valueOf(attempt.outcome());
        this.note = attempt.note();
        this.who = by.id();
        this.at = by.at();
    }

    String outcome() {
        return outcome;
    }
}
