package io.guichet.ticket.published;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply to the customer.
 *
 * @param html the same, formatted
 * @param subject of the mail; null: the ticket's
 * @param language BCP 47
 * @param to nobody of whom an address is known: it cannot be mailed
 * @param insisted why it goes out although it says when the desk will act (P32)
 * @param validation that approved it (P21)
 */
public record Reply(
        UUID id,
        String text,
        @Nullable String html,
        @Nullable String subject,
        @Nullable String language,
        Recipient to,
        List<String> cc,
        List<Article> articles,
        List<File> attachments,
        Person author,
        @Nullable String insisted,
        @Nullable UUID validation) {

    /**
     * A file, which intake keeps (P39).
     *
     * @param messageId intake's message that it came with; null: an upload
     * @param id under which intake hands it out
     * @param size bytes
     */
    public record File(
            @Nullable UUID messageId,
            String id,
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable Long size) {}
}
