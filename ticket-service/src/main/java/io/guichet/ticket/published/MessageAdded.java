package io.guichet.ticket.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message came to a ticket (P8): {@code guichet.ticket.message-added.v1} on {@code ticket.events}, its {@code ce_subject} the
 * ticket's number.
 *
 * @param sequence counts the events of one ticket, from 1
 * @param by who decided it
 * @param status of the ticket when the message had come
 * @param previousStatus of the ticket before; {@code closed} with another status after it: the message reopened the ticket
 */
public record MessageAdded(
        UUID ticketId,
        String number,
        int sequence,
        Instant at,
        String by,
        String status,
        String previousStatus,
        Message message) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.message-added.v1";

    /**
     * The message.
     *
     * @param messageId intake's
     * @param subjectIndex which of its subjects, from 1
     * @param channel call, voicemail or email
     * @param fromPerson false: an automatic reply, a report or a delivery failure
     * @param contactId of the person, when known
     */
    public record Message(
            UUID messageId,
            int subjectIndex,
            String channel,
            @Nullable Instant receivedAt,
            String summary,
            @Nullable String text,
            @Nullable String language,
            boolean fromPerson,
            TicketOpened.@Nullable Sender sender,
            @Nullable UUID contactId,
            TicketOpened.@Nullable Mail mail) {}
}
