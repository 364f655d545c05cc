package io.guichet.notification.published;

import java.util.UUID;

/** A ticket that a notification names. */
public record TicketReference(UUID ticketId, String number) {}
