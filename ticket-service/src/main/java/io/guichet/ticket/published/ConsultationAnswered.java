package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A trade gave its opinion (P42): {@code guichet.ticket.consultation-answered.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ConsultationAnswered(@JsonUnwrapped Head head, UUID consultationId, String trade, String answer) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.consultation-answered.v1";
}
