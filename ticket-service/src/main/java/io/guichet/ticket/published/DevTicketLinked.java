package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dev has a ticket of its own for it (P24): {@code guichet.ticket.dev-ticket-linked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param tellCustomer whether the customer is to be told that it is taken care of
 * @param language BCP 47, of the customer
 */
public record DevTicketLinked(
        @JsonUnwrapped Head head,
        UUID handOffId,
        String tracker,
        String devNumber,
        @Nullable String url,
        boolean tellCustomer,
        @Nullable String language,
        @Nullable Recipient to) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.dev-ticket-linked.v1";
}
