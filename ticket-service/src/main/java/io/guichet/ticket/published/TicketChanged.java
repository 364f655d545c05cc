package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a ticket was set right (P19): {@code guichet.ticket.changed.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param fields which of kind, product, labels, watchers, contact changed; one that is named and absent is empty now
 */
public record TicketChanged(
        @JsonUnwrapped Head head,
        List<String> fields,
        @Nullable String kind,
        @Nullable String product,
        @Nullable List<String> labels,
        @Nullable List<Person> watchers,
        TicketOpened.@Nullable Contact contact) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.changed.v1";
}
