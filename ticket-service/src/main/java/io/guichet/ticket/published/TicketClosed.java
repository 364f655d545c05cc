package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket is closed: {@code guichet.ticket.closed.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param head whose status is closed
 * @param outcome such as answered, answered-by-phone, resolved-by-itself, explained, no-answer; others may come
 * @param why in words, for the desk
 * @param articles that the customer was pointed to (P21)
 * @param noArticleReason why there are none, where one was to be named (P21)
 */
public record TicketClosed(
        @JsonUnwrapped Head head,
        String outcome,
        String why,
        @Nullable List<Article> articles,
        @Nullable String noArticleReason) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.closed.v1";
}
