package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An attachment of a ticket, in its place among the others. */
@Entity
@Table(name = "ticket_attachment")
@IdClass(TicketAttachment.Place.class)
public class TicketAttachment {

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    @Id
    private int position;

    @Embedded
    private Attachment attachment;

    @SuppressWarnings("NullAway.Init")
    protected TicketAttachment() {}

    TicketAttachment(Ticket ticket, int position, Attachment attachment) {
        this.ticketId = ticket.id();
        this.position = position;
        this.attachment = attachment;
    }

    public Attachment attachment() {
        return attachment;
    }

    /** What makes a row unique. */
    public record Place(UUID ticketId, int position) implements Serializable {}
}
