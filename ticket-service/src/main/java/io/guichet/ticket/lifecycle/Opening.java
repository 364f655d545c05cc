package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Attachment;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.message.TicketMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that is to be opened.
 *
 * @param ticketId chosen by whoever decided it, who may refer to it before it exists
 * @param origin which subject of which message
 * @param subject what it is about
 * @param place where it waits
 * @param from whom it is for
 * @param trace W3C trace context of what caused it
 * @param formerNumber that it had in another system; null: there was none
 */
public record Opening(
        UUID ticketId,
        Origin origin,
        Subject subject,
        Place place,
        Correspondent from,
        @Nullable String trace,
        @Nullable String formerNumber) {

    /** A ticket that no other system had before. */
    public Opening(
            UUID ticketId, Origin origin, Subject subject, Place place, Correspondent from, @Nullable String trace) {
        this(ticketId, origin, subject, place, from, trace, null);
    }

    /** The same, with the number that it had in another system. */
    public Opening formerly(String number) {
        return new Opening(ticketId, origin, subject, place, from, trace, number);
    }

    /** When the ticket is opened: now, or, for one that another system had, when it was opened there. */
    Instant moment(Instant now) {
        var received = origin.receivedAt();
        return origin.isImport() && received != null ? received : now;
    }

    /**
     * Where a ticket waits.
     *
     * @param level of the agents who treat it, from 1
     * @param labels flags that ask a role to look
     */
    public record Place(String queue, int level, List<String> labels) {

        /** Level 1 sorts (P7). */
        public static final int FIRST_LEVEL = 1;
    }

    /**
     * Whom a ticket is for, and what they sent.
     *
     * @param language BCP 47, of the message
     */
    public record Correspondent(
            @Nullable Sender sender,
            @Nullable Contact contact,
            @Nullable String language,
            @Nullable Mail mail,
            Sent sent) {

        /** Whom the message is from. */
        public TicketMessage.From author() {
            return new TicketMessage.From(sender, contact == null ? null : contact.id(), mail);
        }
    }

    /**
     * What was said.
     *
     * @param text all of it
     * @param answered what was answered on the phone, and by whom (P1); null: it waits for its answer
     * @param attachments the files that came with it
     */
    public record Sent(@Nullable String text, @Nullable Answered answered, List<Attachment> attachments) {}

    /**
     * A subject that was answered on the phone (P1).
     *
     * @param by the agent who took the call
     */
    public record Answered(String answer, String by) {}
}
