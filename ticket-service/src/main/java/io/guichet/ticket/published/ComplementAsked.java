package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer is asked for what is missing (P22): {@code guichet.ticket.complement-asked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param missing names of the elements: description, steps, environment, observed, expected
 * @param language BCP 47
 */
public record ComplementAsked(
        @JsonUnwrapped Head head,
        List<String> missing,
        String text,
        @Nullable String language,
        @Nullable Recipient to) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.complement-asked.v1";
}
