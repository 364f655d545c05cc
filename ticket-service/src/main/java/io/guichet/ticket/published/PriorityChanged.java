package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How soon a ticket is due was said (P30): {@code guichet.ticket.priority-changed.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param priority urgent, high, medium, low or unqualified
 * @param alternative none, painful or easy
 * @param reason why it is another than what the two answers give; null: it is what they give
 */
public record PriorityChanged(
        @JsonUnwrapped Head head,
        String priority,
        String previousPriority,
        @Nullable Boolean usable,
        @Nullable String alternative,
        @Nullable String reason) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.priority-changed.v1";
}
