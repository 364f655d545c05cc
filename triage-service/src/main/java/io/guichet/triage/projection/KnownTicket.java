package io.guichet.triage.projection;

import io.guichet.triage.message.ReceivedMessage;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What triage knows of a ticket.
 *
 * @param number null until ticket-service has told it
 * @param sequence of the event that told the status; 0: triage decided to open it, and nothing was told yet
 * @param contactId of whom it is for; so is {@code organizationId}
 * @param addresses of those who took part, lower case, sorted
 * @param closedAt null while it is open
 * @param writtenAt when a person wrote about it last; so is {@code voicemailAt} of voicemails (P9)
 */
public record KnownTicket(
        UUID id,
        @Nullable String number,
        String status,
        long sequence,
        @Nullable UUID contactId,
        @Nullable UUID organizationId,
        List<String> addresses,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant writtenAt,
        @Nullable Instant voicemailAt) {

    static final String NEW = "new";
    static final String CLOSED = "closed";
    static final int MOST_ADDRESSES = 50;

    /** One that opens without a message. */
    public static KnownTicket opening(UUID id, Instant at) {
        return new KnownTicket(id, null, NEW, 0, null, null, List.of(), at, null, null, null);
    }

    /** Also with only dev still owing (P8). */
    public boolean isOpen() {
        return !status.equals(CLOSED);
    }

    /** Whether who sent the message takes part in it, or belongs to the same organization (P8). */
    public boolean concerns(ReceivedMessage message) {
        var sender = message.sender();
        if (sender != null && sender.address() != null && addresses.contains(sender.address())) {
            return true;
        }
        var contact = message.contact();
        if (contact == null) {
            return false;
        }
        var organization = contact.organization();
        return contact.id().equals(contactId)
                || organization != null && organization.id().equals(organizationId);
    }

    /** Both together; whichever is told first, the same comes out of it. */
    public KnownTicket merge(KnownTicket other) {
        var latest = other.sequence > sequence ? other : this;
        var all = new TreeSet<>(addresses);
        all.addAll(other.addresses);
        return new KnownTicket(
                id,
                either(number, other.number),
                latest.status,
                latest.sequence,
                either(contactId, other.contactId),
                either(organizationId, other.organizationId),
                all.stream().limit(MOST_ADDRESSES).toList(),
                earlier(openedAt, other.openedAt),
                latest.closedAt,
                later(writtenAt, other.writtenAt),
                later(voicemailAt, other.voicemailAt));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
