package io.guichet.ticket.message;

import io.guichet.chassis.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One subject of a message, on the ticket that it opened or joined (P3, P8). Its text never changes. */
@Entity
@Table(name = "ticket_message")
public class TicketMessage {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Embedded
    private Received received;

    @Embedded
    private Said said;

    @Embedded
    private @Nullable Sender sender;

    @Column(name = "contact_id")
    private @Nullable UUID contactId;

    @Embedded
    private @Nullable Mail mail;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected TicketMessage() {}

    public TicketMessage(UUID ticketId, Received received, Said said, From from, Instant now) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.received = received;
        this.said = said;
        this.sender = from.sender();
        this.contactId = from.contactId();
        this.mail = from.mail();
        this.addedAt = now;
    }

    /**
     * Whom a message is from.
     *
     * @param contactId of the person, when known
     */
    public record From(
            @Nullable Sender sender,
            @Nullable UUID contactId,
            @Nullable Mail mail) {}

    /** The rows of its files, in their order. */
    public List<MessageAttachment> with(List<Attachment> attachments) {
        return IntStream.range(0, attachments.size())
                .mapToObj(i -> new MessageAttachment(this, i, attachments.get(i)))
                .toList();
    }

    /** Whether no person wrote it. */
    public boolean isFromMachine() {
        return mail != null && !mail.isFromPerson();
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Received received() {
        return received;
    }

    public Said said() {
        return said;
    }

    public @Nullable Sender sender() {
        return sender;
    }

    /** Of the person who wrote or called, when known. */
    public @Nullable UUID contactId() {
        return contactId;
    }

    public @Nullable Mail mail() {
        return mail;
    }

    /** When it came to the ticket. */
    public Instant addedAt() {
        return addedAt;
    }
}
