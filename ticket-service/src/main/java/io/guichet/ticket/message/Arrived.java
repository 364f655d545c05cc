package io.guichet.ticket.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that came to a ticket.
 *
 * @param attachments its files, in their order
 * @param trace W3C trace context of what brought it
 */
public record Arrived(
        TicketMessage message,
        List<Attachment> attachments,
        @Nullable String trace) {

    /** The rows of its files. */
    public List<MessageAttachment> files() {
        return message.with(attachments);
    }
}
