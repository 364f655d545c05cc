package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.number.TicketNumber;
import io.guichet.ticket.problem.IllegalMove;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of one subject (P3). */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketState {

    @Embedded
    private Standing standing;

    @Embedded
    private Subject subject;

    @Embedded
    private @Nullable Sender sender;

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private @Nullable Mail mail;

    @Embedded
    private Origin origin;

    @Embedded
    private @Nullable Assignee assignee;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    private Ticket(Opening opening, TicketNumber number, Instant now) {
        super(opening, number, now);
        this.standing = new Standing(now);
        this.subject = opening.subject();
        this.origin = opening.origin();
        this.sender = opening.from().sender();
        this.contact = opening.from().contact();
        this.mail = opening.from().mail();
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
        var before = standing.close(TicketMove.ANSWER_BY_PHONE, Outcome.ANSWERED_BY_PHONE, now);
        return closed(before, answered.answer(), trace, answered.by(), now);
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
        if (!arrived.message().isFromMachine()) {
            standing.ask(null);
        }
        return new TicketChange.MessageAdded(this, count(), arrived, before, status(), now, by);
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
        var before = standing.close(TicketMove.RESOLVE, Outcome.RESOLVED_BY_ITSELF, now);
        return Optional.of(closed(before, why, trace, by, now));
    }

    private TicketChange.Closed closed(
            TicketStatus before, String why, @Nullable String trace, String by, Instant now) {
        var how = Objects.requireNonNull(outcome());
        return new TicketChange.Closed(this, count(), before, how, why, trace, now, by);
    }

    /** Whether it waits for the customer's answer, which always reopens it (P8, P22). */
    public boolean isAsked() {
        return askedAt() != null;
    }

    /**
     * Somebody does something with it.
     *
     * @param telling what is told of it
     * @throws IllegalMove if it cannot be done from where the ticket stands
     */
    public TicketChange.Acted act(TicketMove move, Signature by, Telling telling) {
        require(move);
        return acted(standing.move(move, by.at()), by, telling);
    }

    /** Somebody closes it. @throws IllegalMove if it cannot be closed from where it stands */
    public TicketChange.Acted close(TicketMove move, Outcome how, Signature by, Telling telling) {
        require(move);
        return acted(standing.close(move, how, by.at()), by, telling);
    }

    /** The customer is asked for something: their answer will reopen it, whatever comes between (P22). */
    public TicketChange.Acted ask(TicketMove move, Signature by, Telling telling) {
        var asked = move == TicketMove.ASK_COMPLEMENT_AND_CLOSE
                ? close(move, Outcome.COMPLEMENT_ASKED, by, telling)
                : act(move, by, telling);
        standing.ask(by.at());
        return asked;
    }

    /** The customer was spoken with (P1): whatever they were asked is answered, and it is closed if wished. */
    public TicketChange.Acted call(boolean closing, Signature by, Telling telling) {
        var done = closing
                ? close(TicketMove.ANSWER_BY_PHONE, Outcome.ANSWERED_BY_PHONE, by, telling)
                : act(TicketMove.CALL, by, telling);
        standing.ask(null);
        return done;
    }

    /** Dev has done it, or refused it; what was closed for the customer is closed now (P25). */
    public TicketChange.Acted complete(Outcome how, Signature by, Telling telling) {
        return status() == TicketStatus.CLOSED_PENDING
                ? close(TicketMove.COMPLETE, how, by, telling)
                : act(TicketMove.COMPLETE, by, telling);
    }

    /** A draft waits for the word of a level (P21). */
    public TicketChange.Acted awaitValidation(int validator, Signature by, Telling telling) {
        var asked = act(TicketMove.ASK_VALIDATION, by, telling);
        standing.awaitValidation(validator);
        return asked;
    }

    /** It gets another place, or somebody who treats it, or both (P7, P20). */
    public TicketChange.Acted place(TicketMove move, Whereabouts there, Signature by, Telling telling) {
        var placed = act(move, by, telling);
        put(there);
        assignee = there.assignee();
        return placed;
    }

    /** The answers of P30 are given; a reason overrides what follows from them. */
    public TicketChange.Acted prioritize(Urgency urgency, Signature by, Telling telling) {
        var done = act(TicketMove.PRIORITIZE, by, telling);
        put(urgency.priority(), urgency.reason());
        subject = new Subject(subject.kind(), urgency.usable(), urgency.alternative(), subject.summary());
        return done;
    }

    /** What is known of it is set right (P19). */
    public TicketChange.Acted qualify(Qualities given, Signature by, Telling telling) {
        var done = act(TicketMove.QUALIFY, by, telling);
        put(given);
        subject = new Subject(given.kind(), subject.usable(), subject.alternative(), subject.summary());
        contact = given.contact();
        return done;
    }

    /** It goes on as another ticket (P8). */
    public TicketChange.Acted mergeInto(Ticket target, Signature by, Telling telling) {
        require(TicketMove.MERGE);
        var before = status();
        standing.mergeInto(target.id(), by.at());
        return acted(before, by, telling);
    }

    /** It stands again where it stood before it was merged. */
    public TicketChange.Acted unmerge(TicketStatus before, Signature by, Telling telling) {
        require(TicketMove.UNMERGE);
        standing.unmerge(before, by.at());
        return acted(TicketStatus.MERGED, by, telling);
    }

    private TicketChange.Acted acted(TicketStatus before, Signature by, Telling telling) {
        if (by.isPerson()) {
            standing.touch(by.at());
        }
        return new TicketChange.Acted(this, count(), before, status(), by, telling, List.of());
    }

    private void require(TicketMove move) {
        if (!standing.allows(move)) {
            throw new IllegalMove(number(), move.words(), status().wire(), TicketMove.legal(status()));
        }
    }

    /** Whether both come from one message, without being the same ticket. */
    public boolean isSiblingOf(Ticket other) {
        return !id().equals(other.id())
                && origin().messageId().equals(other.origin().messageId());
    }

    public Subject subject() {
        return subject;
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

    /** Who treats it; null: whoever of its queue takes it. */
    public @Nullable Assignee assignee() {
        return assignee;
    }

    @Override
    Standing standing() {
        return standing;
    }
}
