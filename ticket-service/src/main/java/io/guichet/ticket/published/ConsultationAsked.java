package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A trade's opinion is asked (P42): {@code guichet.ticket.consultation-asked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ConsultationAsked(@JsonUnwrapped Head head, UUID consultationId, String trade, String question) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.consultation-asked.v1";
}
