package io.guichet.notification.job;

import io.guichet.chassis.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail to one person for one cause, from the wish to write it to what became of it. */
@Entity
public class Notification {

    @Id
    private UUID id;

    @Embedded
    private Occasion occasion;

    @Embedded
    private Correspondence correspondence;

    @Embedded
    private @Nullable ComposedMail mail;

    private Details details;
    private NotificationState state;
    private @Nullable String reason;
    private int attempts;

    private boolean automatic;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "notification_ticket", joinColumns = @JoinColumn(name = "notification_id"))
    @OrderColumn(name = "position")
    private List<NotifiedTicket> tickets;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    /** A notification that waits for its turn and says no more than the tickets' numbers. */
    public Notification(Occasion occasion, Correspondence correspondence, List<NotifiedTicket> tickets, Instant now) {
        this(occasion, correspondence, tickets, now, Details.NONE);
    }

    /** A notification that waits for its turn. */
    public Notification(
            Occasion occasion,
            Correspondence correspondence,
            List<NotifiedTicket> tickets,
            Instant now,
            Details details) {
        this.id = Ids.next();
        this.details = details;
        this.automatic = occasion.kind().isAutomatic() && occasion.kind().isForCustomers();
        this.occasion = occasion;
        this.correspondence = correspondence;
        this.tickets = List.copyOf(tickets);
        this.state = NotificationState.PENDING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** It must not go out. */
    public Notification suppress(String why) {
        demand(NotificationState.PENDING);
        end(NotificationState.SUPPRESSED, why);
        return this;
    }

    /** The mail is written; from here on it stays as it is, also when it must be tried again. */
    public void compose(ComposedMail written) {
        demand(NotificationState.PENDING);
        mail = written;
    }

    /**
     * Somebody takes it to the mail server.
     *
     * @return the number of this attempt, from 1; its outcome must name it
     */
    public int begin(Instant now, Duration lease) {
        demand(NotificationState.PENDING);
        state = NotificationState.SENDING;
        leaseUntil = now.plus(lease);
        begunAt = begunAt == null ? now : begunAt;
        return ++attempts;
    }

    /** The mail server has it. Also the late answer to an attempt that was in doubt by then. */
    public void sent(Instant now) {
        demand(NotificationState.SENDING, NotificationState.IN_DOUBT);
        end(NotificationState.SENT, null);
        sentAt = now;
    }

    /** It did not go out, for certain, and is tried again. */
    public void postpone(Instant until, String why) {
        demand(NotificationState.SENDING);
        end(NotificationState.PENDING, why);
        nextAttemptAt = until;
    }

    /** It did not go out, for certain, and trying again would not help. */
    public void fail(String why) {
        demand(NotificationState.SENDING);
        end(NotificationState.FAILED, why);
    }

    /** It may have gone out. */
    public void doubt(String why) {
        demand(NotificationState.SENDING);
        end(NotificationState.IN_DOUBT, why);
    }

    /** It did not go out, as somebody found who looked. */
    public void giveUp(String why) {
        demand(NotificationState.IN_DOUBT);
        end(NotificationState.FAILED, why);
    }

    /** It goes out once more, because somebody decided so: it may then arrive twice. */
    public void resend(Instant now, String why) {
        demand(NotificationState.IN_DOUBT, NotificationState.FAILED);
        end(NotificationState.PENDING, why);
        nextAttemptAt = now;
    }

    /** Tells more tickets' numbers, before it is written. */
    public void alsoName(List<NotifiedTicket> more) {
        demand(NotificationState.PENDING);
        tickets.addAll(more);
    }

    /** Whether an attempt's outcome still counts: nobody has taken the notification up again since. */
    public boolean awaits(int attempt) {
        return attempts == attempt && (state == NotificationState.SENDING || state == NotificationState.IN_DOUBT);
    }

    private void end(NotificationState next, @Nullable String why) {
        state = next;
        reason = why;
        leaseUntil = null;
    }

    private void demand(NotificationState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("notification " + id + " is " + state.word());
        }
    }

    public UUID id() {
        return id;
    }

    public Occasion occasion() {
        return occasion;
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    /** What its letter says besides the tickets' numbers. */
    public Details details() {
        return details;
    }

    /** The mail's head, once it is written. */
    public @Nullable ComposedMail mail() {
        return mail;
    }

    public NotificationState state() {
        return state;
    }

    /** Why it stands where it stands, if that needs a reason. */
    public @Nullable String reason() {
        return reason;
    }

    /** How often somebody took it to the mail server. */
    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public List<NotifiedTicket> tickets() {
        return List.copyOf(tickets);
    }
}
