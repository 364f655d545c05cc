package io.guichet.ticket.reply;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.problem.AlreadySettled;
import io.guichet.ticket.problem.NotYours;
import io.guichet.ticket.published.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft that waits for the word of a level, or had it (P21). */
@Entity
@Table(name = "validation")
public class Validation {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int level;
    private String draft;

    @Column(name = "asked_by")
    private String askedBy;

    private String author;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable Boolean approved;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Validation() {}

    Validation(UUID ticketId, int level, ReplyDraft draft, Signature by) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.level = level;
        this.draft = EventJson.write(draft);
        this.askedBy = by.id();
        this.author = EventJson.write(by.person());
        this.askedAt = by.at();
    }

    /** The level, or one above it, gives its word; whoever asked does not (P21). */
    void settle(boolean approval, Signature by) {
        if (approved != null) {
            throw new AlreadySettled("The draft is " + (approved ? "approved" : "refused"));
        }
        if (!by.reaches(level) || by.id().equals(askedBy)) {
            throw new NotYours("level %d and above, and the manager; not for whoever asked".formatted(level));
        }
        approved = approval;
        settledBy = by.id();
        settledAt = by.at();
    }

    UUID id() {
        return id;
    }

    ReplyDraft draft() {
        return Replying.read(draft);
    }

    /** Who wrote the draft. */
    Person author() {
        return EventJson.read(author.getBytes(StandardCharsets.UTF_8), Person.class);
    }
}
