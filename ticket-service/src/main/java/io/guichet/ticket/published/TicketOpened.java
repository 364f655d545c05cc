package io.guichet.ticket.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket exists: {@code guichet.ticket.opened.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param sequence counts the events of one ticket, from 1
 * @param by who decided it
 * @param siblings the other tickets that were opened from the same message in the same transaction; all their events name each
 *     other, so that one acknowledgement can be made from whichever comes first (P32)
 * @param level of the agents who treat it, from 1
 * @param priority urgent, high, medium, low or unqualified (P30)
 * @param alternative none, painful or easy
 * @param formerNumber that the ticket had in another system, for tickets of channel import
 */
public record TicketOpened(
        UUID ticketId,
        String number,
        int sequence,
        Instant at,
        String by,
        Origin origin,
        List<Sibling> siblings,
        String status,
        String queue,
        int level,
        List<String> labels,
        @Nullable String kind,
        String priority,
        @Nullable Boolean usable,
        @Nullable String alternative,
        String summary,
        @Nullable String text,
        @Nullable Sender sender,
        @Nullable Contact contact,
        @Nullable String language,
        @Nullable Mail mail,
        @Nullable String formerNumber) {

    /** The topic; its key is the ticket's id, so that a ticket's events stay in order. */
    public static final String TOPIC = "ticket.events";

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.opened.v1";

    /**
     * Where the ticket comes from.
     *
     * @param subjectIndex from 1
     * @param channel call, voicemail, email or import
     */
    public record Origin(
            UUID messageId,
            int subjectIndex,
            int subjectCount,
            String channel,
            @Nullable Instant receivedAt,
            @Nullable UUID decisionId) {}

    /** Another ticket of the same message. */
    public record Sibling(UUID ticketId, String number, String summary) {}

    /** Who wrote or called, as the message itself says. */
    public record Sender(
            @Nullable String name,
            @Nullable String address,
            @Nullable String number) {}

    /** The known person the ticket is for. */
    public record Contact(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String address,
            @Nullable String number,
            @Nullable Organization organization) {}

    /** The structure a contact belongs to. */
    public record Organization(UUID id, @Nullable String name) {}

    /**
     * The mail the ticket came from.
     *
     * @param messageId header {@code Message-ID}
     * @param category human, automatic, bounce or list
     */
    public record Mail(@Nullable String messageId, @Nullable String category) {}
}
