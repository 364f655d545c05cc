package io.guichet.notification.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A ticket that a notification is about.
 *
 * @param number as the customer is told it
 */
@Embeddable
public record NotifiedTicket(@Column(name = "ticket_id") UUID ticketId, String number) {}
