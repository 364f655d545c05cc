package io.guichet.ticket.reply;

import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.published.Reply;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A reply that went out to the customer, as it was told. */
@Entity
@Table(name = "reply")
public class WrittenReply {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected WrittenReply() {}

    WrittenReply(Reply reply, UUID ticketId, Instant now) {
        this.id = reply.id();
        this.ticketId = ticketId;
        this.writtenAt = now;
        this.content = EventJson.write(reply);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Reply reply() {
        return EventJson.read(content.getBytes(StandardCharsets.UTF_8), Reply.class);
    }
}
