package io.guichet.notification.ticket;

import static java.util.Objects.requireNonNull;

import io.guichet.chassis.event.ReceivedEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read of {@code ticket.events}, whatever the type: each has some of it. What is not known is ignored.
 *
 * @param by who did it, as shown
 * @param byId the agent who did it
 */
public record TicketNews(
        UUID ticketId,
        String number,
        @Nullable String by,
        @Nullable String byId,
        @Nullable String status,
        @Nullable Origin origin,
        @Nullable String queue,
        @Nullable Integer level,
        @Nullable String summary,
        @Nullable Customer sender,
        @Nullable Customer contact,
        @Nullable String language,
        @Nullable Mail mail,
        @Nullable Message message,
        @Nullable Person assignee,
        @Nullable Person watcher,
        @Nullable List<Person> watchers,
        @Nullable Reply reply,
        @Nullable Customer to,
        @Nullable String text,
        @Nullable List<String> missing,
        @Nullable String handOffId,
        @Nullable String devNumber,
        @Nullable Boolean tellCustomer,
        @Nullable String trade,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String comment,
        @Nullable String draft,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable List<Article> articles,
        @Nullable Target into) {

    private static final String PREFIX = "guichet.ticket.";
    private static final String SUFFIX = ".v1";

    public TicketNews {
        requireNonNull(ticketId, "ticketId is missing");
        requireNonNull(number, "number is missing");
    }

    /** The words of an event's type, such as {@code hand-off-completed}; nothing if it is not about a ticket. */
    public static Optional<String> what(String type) {
        return type.startsWith(PREFIX) && type.endsWith(SUFFIX)
                ? Optional.of(type.substring(PREFIX.length(), type.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** @throws io.guichet.chassis.event.UnreadableEvent if it can never be read */
    public static TicketNews of(ReceivedEvent event) {
        return event.as(TicketNews.class);
    }

    /** How the customer came. */
    public record Origin(@Nullable String channel) {}

    /** A customer. */
    public record Customer(@Nullable String name, @Nullable String address) {}

    /** The mail that a message came as. */
    public record Mail(@Nullable String messageId, @Nullable String category) {}

    /** A message that came to a ticket. */
    public record Message(
            @Nullable Customer sender,
            @Nullable String language,
            @Nullable Mail mail) {}

    /** A page that answers. */
    public record Article(@Nullable String title, @Nullable String url) {}

    /** The ticket that goes on. */
    public record Target(UUID ticketId, String number) {}

    /**
     * An agent's reply.
     *
     * @param html the same text with its form
     * @param cc addresses that get a copy
     * @param insisted why it says when the desk will act (P32)
     */
    public record Reply(
            @Nullable String text,
            @Nullable String html,
            @Nullable String subject,
            @Nullable String language,
            @Nullable Customer to,
            @Nullable List<String> cc,
            @Nullable List<Article> articles,
            @Nullable List<Attachment> attachments,
            @Nullable String insisted) {}

    /**
     * A file that intake keeps.
     *
     * @param messageId the message that it came with; absent for an upload
     */
    public record Attachment(
            @Nullable String messageId,
            String id,
            @Nullable String name,
            @Nullable String mediaType,
            long size) {}
}
