package io.guichet.ticket.lifecycle;

import io.guichet.ticket.number.TicketNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of one subject (P3). */
@Entity
@Table(name = "ticket")
public class Ticket {

    @Id
    private UUID id;

    private String number;

    @Version
    private int version;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    private String queue;
    private int level;
    private String[] labels;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Embedded
    private Subject subject;

    private @Nullable String language;

    @Embedded
    private @Nullable Sender sender;

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private @Nullable Mail mail;

    @Embedded
    private Origin origin;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    private Ticket(Opening opening, TicketNumber number, Instant now) {
        this.id = opening.ticketId();
        this.number = number.toString();
        this.sequence = 1;
        this.status = TicketStatus.NEW;
        this.queue = opening.place().queue();
        this.level = opening.place().level();
        this.labels = opening.place().labels().toArray(String[]::new);
        this.subject = opening.subject();
        this.origin = opening.origin();
        this.priority = origin.isMail() ? Priority.UNQUALIFIED : Priority.of(subject.usable(), subject.alternative());
        this.language = opening.from().language();
        this.sender = opening.from().sender();
        this.contact = opening.from().contact();
        this.mail = opening.from().mail();
        this.openedAt = now;
        this.changedAt = now;
    }

    /**
     * Opens a ticket (P3). Its priority follows from the answers that the caller gave (P30); a mail's ticket is unqualified.
     *
     * @param by who decided it
     */
    public static TicketChange.Opened open(Opening opening, TicketNumber number, String by, Instant now) {
        return new TicketChange.Opened(new Ticket(opening, number, now), opening, now, by);
    }

    /** Whether both come from one message, without being the same ticket. */
    public boolean isSiblingOf(Ticket other) {
        return !id.equals(other.id) && origin.messageId().equals(other.origin.messageId());
    }

    public UUID id() {
        return id;
    }

    /** As people write it, such as {@code 2026-000001}. */
    public String number() {
        return number;
    }

    /** Counts the changes of the row; what {@code If-Match} compares. */
    public int version() {
        return version;
    }

    /** Of the last event told about this ticket; the first is 1. */
    public int sequence() {
        return sequence;
    }

    public TicketStatus status() {
        return status;
    }

    public String queue() {
        return queue;
    }

    /** Of the agents who treat it, from 1. */
    public int level() {
        return level;
    }

    public List<String> labels() {
        return List.of(labels);
    }

    public Priority priority() {
        return priority;
    }

    public Subject subject() {
        return subject;
    }

    /** BCP 47. */
    public @Nullable String language() {
        return language;
    }

    public @Nullable Sender sender() {
        return sender;
    }

    public @Nullable Contact contact() {
        return contact;
    }

    public @Nullable Mail mail() {
        return mail;
    }

    public Origin origin() {
        return origin;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
