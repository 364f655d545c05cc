package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A problem goes to dev (P24): {@code guichet.ticket.handed-off.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param firstChaseAt the day on which dev is chased if it has not answered; internal, never for customers (P24)
 * @param pending whether it is closed for the customer (P25)
 */
public record HandedOff(
        @JsonUnwrapped Head head, UUID handOffId, Elements elements, LocalDate firstChaseAt, boolean pending) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.handed-off.v1";
}
