package io.guichet.ticket.lifecycle;

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
 */
public record Opening(
        UUID ticketId,
        Origin origin,
        Subject subject,
        Place place,
        Correspondent from,
        @Nullable String trace) {

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
     * @param attachments the files that came with it
     */
    public record Correspondent(
            @Nullable Sender sender,
            @Nullable Contact contact,
            @Nullable String language,
            @Nullable Mail mail,
            List<Attachment> attachments) {}
}
