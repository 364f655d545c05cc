package io.guichet.ticket.published;

import java.util.UUID;

/** Another ticket. */
public record TicketRef(UUID ticketId, String number) {}
