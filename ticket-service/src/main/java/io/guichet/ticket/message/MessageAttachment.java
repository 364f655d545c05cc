package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A file of a message, in the message's order. */
@Entity
@Table(name = "ticket_attachment")
@IdClass(MessageAttachment.Place.class)
public class MessageAttachment {

    @Id
    @Column(name = "ticket_message_id")
    private UUID ticketMessageId;

    @Id
    private int position;

    @Embedded
    private Attachment attachment;

    @SuppressWarnings("NullAway.Init")
    protected MessageAttachment() {}

    MessageAttachment(TicketMessage message, int position, Attachment attachment) {
        this.ticketMessageId = message.id();
        this.position = position;
        this.attachment = attachment;
    }

    public UUID ticketMessageId() {
        return ticketMessageId;
    }

    public Attachment attachment() {
        return attachment;
    }

    /** What makes a row unique. */
    public record Place(UUID ticketMessageId, int position) implements Serializable {}
}
