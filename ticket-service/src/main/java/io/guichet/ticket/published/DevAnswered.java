package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Dev answered, and still owes (P25): {@code guichet.ticket.dev-answered.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param nextChaseAt internal, never for customers
 */
public record DevAnswered(@JsonUnwrapped Head head, UUID handOffId, String answer, LocalDate nextChaseAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.dev-answered.v1";
}
