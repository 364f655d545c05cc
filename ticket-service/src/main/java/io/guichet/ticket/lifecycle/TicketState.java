package io.guichet.ticket.lifecycle;

import io.guichet.ticket.number.TicketNumber;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a ticket; what can be done to it is in {@link Ticket}. */
@MappedSuperclass
public abstract class TicketState {

    @Id
    private UUID id;

    private String number;

    @Version
    private int version;

    private int sequence;

    private String queue;
    private int level;
    private String[] labels;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable String language;

    private @Nullable String product;

    @Column(name = "priority_reason")
    private @Nullable String priorityReason;

    // ids of agents
    private String[] watchers;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected TicketState() {}

    TicketState(Opening opening, TicketNumber number, Instant now) {
        this.id = opening.ticketId();
        this.number = number.toString();
        this.sequence = 1;
        this.queue = opening.place().queue();
        this.level = opening.place().level();
        this.labels = opening.place().labels().toArray(String[]::new);
        this.priority = opening.origin().isMail()
                ? Priority.UNQUALIFIED
                : Priority.of(opening.subject().usable(), opening.subject().alternative());
        this.language = opening.from().language();
        this.watchers = new String[0];
        this.openedAt = now;
    }

    /** Counts one more event; answers which it is. */
    int count() {
        return ++sequence;
    }

    void put(Whereabouts there) {
        queue = there.queue();
        level = there.level();
        watchers = there.watchers().toArray(String[]::new);
    }

    void put(Priority given, @Nullable String reason) {
        priority = given;
        priorityReason = reason;
    }

    void put(Qualities given) {
        product = given.product();
        labels = given.labels().toArray(String[]::new);
        watchers = given.watchers().toArray(String[]::new);
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

    /** BCP 47. */
    public @Nullable String language() {
        return language;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The customer's product that it is about; null: not said. */
    public @Nullable String product() {
        return product;
    }

    /** Why its priority is not what the answers of P30 give; null: it is. */
    public @Nullable String priorityReason() {
        return priorityReason;
    }

    /** Ids of the agents who watch it (P20). */
    public List<String> watchers() {
        return List.of(watchers);
    }

    /** Where it stands. */
    abstract Standing standing();

    public TicketStatus status() {
        return standing().status();
    }

    public Instant changedAt() {
        return standing().changedAt();
    }

    /** Null unless it is closed. */
    public @Nullable Instant closedAt() {
        return standing().closedAt();
    }

    /** How it was closed; null unless it is. */
    public @Nullable Outcome outcome() {
        return standing().outcome();
    }

    /** When the customer was asked something that they have not answered yet (P22). */
    public @Nullable Instant askedAt() {
        return standing().askedAt();
    }

    /** The ticket that it goes on as; null unless it is merged. */
    public @Nullable UUID mergedInto() {
        return standing().mergedInto();
    }
}
