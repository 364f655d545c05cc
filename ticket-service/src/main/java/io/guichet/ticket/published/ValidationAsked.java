package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A draft waits for the word of a level before it goes out (P21): {@code guichet.ticket.validation-asked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ValidationAsked(@JsonUnwrapped Head head, UUID validationId, int level, String draft) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.validation-asked.v1";
}
