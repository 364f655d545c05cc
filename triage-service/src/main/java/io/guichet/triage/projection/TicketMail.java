package io.guichet.triage.projection;

import io.guichet.chassis.id.Ids;
import java.util.UUID;

/**
 * A mail of a customer's that belongs to a ticket.
 *
 * @param mail its Message-ID as a UUIDv5: strangers choose how long a Message-ID is
 */
public record TicketMail(UUID mail, UUID ticket) {

    public static TicketMail of(String messageId, UUID ticket) {
        return new TicketMail(key(messageId), ticket);
    }

    /** The key of a Message-ID. */
    public static UUID key(String messageId) {
        return Ids.named(Ids.DECISIONS, messageId);
    }
}
