package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A draft may not go out (P21): {@code guichet.ticket.validation-refused.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ValidationRefused(@JsonUnwrapped Head head, UUID validationId, String comment) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.validation-refused.v1";
}
