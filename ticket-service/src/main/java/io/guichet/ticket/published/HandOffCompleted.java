package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dev has done it, or refused it (P25): {@code guichet.ticket.hand-off-completed.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param outcome done or refused
 * @param text for the customer, besides the template's words
 * @param language BCP 47, of the customer
 */
public record HandOffCompleted(
        @JsonUnwrapped Head head,
        UUID handOffId,
        String outcome,
        @Nullable String text,
        @Nullable String language,
        @Nullable Recipient to) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.hand-off-completed.v1";
}
