package io.guichet.ticket.timeline;

import io.guichet.chassis.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened to a ticket (P29). Written once, never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private Instant at;

    @Embedded
    private Author author;

    @Enumerated(EnumType.STRING)
    private Happening what;

    @Embedded
    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    /**
     * An entry for a ticket, which need not be here yet.
     *
     * @param at when it happened, which may be before it is written down
     */
    public TimelineEntry(UUID ticketId, Instant at, Author author, Happening what, Words words) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.at = at;
        this.author = author;
        this.what = what;
        this.words = words;
    }

    /** Ascends within one process: among entries of the same instant, the order of writing. */
    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Instant at() {
        return at;
    }

    public Author author() {
        return author;
    }

    public Happening what() {
        return what;
    }

    public Words words() {
        return words;
    }
}
