package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A draft may go out; what is sent follows as a reply (P21): {@code guichet.ticket.validation-approved.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ValidationApproved(@JsonUnwrapped Head head, UUID validationId) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.validation-approved.v1";
}
