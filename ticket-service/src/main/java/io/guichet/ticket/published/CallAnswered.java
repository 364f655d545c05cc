package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * The customer was spoken with on the phone (P1): {@code guichet.ticket.call-answered.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record CallAnswered(
        @JsonUnwrapped Head head, @Nullable String note, String answer, boolean closed) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.call-answered.v1";
}
