package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Sender;
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
import java.util.Objects;
import java.util.Optional;
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

    @Embedded
    private Standing standing;

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

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    private Ticket(Opening opening, TicketNumber number, Instant now) {
        this.id = opening.ticketId();
        this.number = number.toString();
        this.sequence = 1;
        this.standing = new Standing(now);
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
    }

    /**
     * Opens a ticket (P3). Its priority follows from the answers that the caller gave (P30); a mail's ticket is unqualified.
     *
     * @param by who decided it
     */
    public static TicketChange.Opened open(Opening opening, TicketNumber number, String by, Instant now) {
        return new TicketChange.Opened(new Ticket(opening, number, now), opening, now, by);
    }

    /** The subject was answered on the phone: it is closed as it opens (P1). */
    TicketChange.Closed answered(Opening.Answered answered, @Nullable String trace, Instant now) {
        standing.close(TicketMove.ANSWER_BY_PHONE, Outcome.ANSWERED_BY_PHONE, now);
        return closed(answered.answer(), trace, answered.by(), now);
    }

    /** Whether a message still joins it (P8): also with only dev owing. */
    public boolean isOpen() {
        return standing.allows(TicketMove.JOIN);
    }

    /**
     * A message comes to the ticket (P8). A person's moves it where somebody looks and reopens it when it is closed; a machine's moves
     * nothing.
     *
     * @throws IllegalStateException if it goes on as another ticket
     */
    public TicketChange.MessageAdded join(Arrived arrived, String by, Instant now) {
        var before = standing.move(joining(arrived), now);
        return new TicketChange.MessageAdded(this, ++sequence, arrived, before, status(), now, by);
    }

    private TicketMove joining(Arrived arrived) {
        if (arrived.message().isFromMachine()) {
            return TicketMove.JOIN_SILENTLY;
        }
        return isOpen() ? TicketMove.JOIN : TicketMove.REOPEN;
    }

    /** What a machine reported has passed: closes the ticket if no human has touched it (P10); else nothing changes. */
    public Optional<TicketChange.Closed> resolve(String why, @Nullable String trace, String by, Instant now) {
        if (standing.isTouched() || !standing.allows(TicketMove.RESOLVE)) {
            return Optional.empty();
        }
        standing.close(TicketMove.RESOLVE, Outcome.RESOLVED_BY_ITSELF, now);
        return Optional.of(closed(why, trace, by, now));
    }

    private TicketChange.Closed closed(String why, @Nullable String trace, String by, Instant now) {
        var how = Objects.requireNonNull(outcome());
        return new TicketChange.Closed(this, ++sequence, how, why, trace, now, by);
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
        return standing.status();
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
        return standing.changedAt();
    }

    /** Null unless it is closed. */
    public @Nullable Instant closedAt() {
        return standing.closedAt();
    }

    /** How it was closed; null unless it is. */
    public @Nullable Outcome outcome() {
        return standing.outcome();
    }
}
