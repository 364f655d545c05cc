package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One side of a link between two tickets; the other side is a row of its own. */
@Entity
@Table(name = "ticket_link")
@IdClass(TicketLink.Side.class)
public class TicketLink {

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    @Id
    @Column(name = "other_id")
    private UUID otherId;

    @Id
    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected TicketLink() {}

    /** The link as {@code ticket} sees it. */
    public TicketLink(Ticket ticket, Ticket other, LinkKind kind, Instant now) {
        this.ticketId = ticket.id();
        this.otherId = other.id();
        this.kind = kind;
        this.linkedAt = now;
    }

    UUID ticketId() {
        return ticketId;
    }

    UUID otherId() {
        return otherId;
    }

    /** What makes a row unique. */
    public record Side(UUID ticketId, UUID otherId, LinkKind kind) implements Serializable {}
}
