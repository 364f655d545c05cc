package io.guichet.triage.followup;

import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.projection.KnownTickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether who left a voicemail has written about it also, or the other way round, within the desk's window. // P9 */
final class SameContact {

    private static final String VOICEMAIL = "voicemail";
    private static final String EMAIL = "email";

    private final KnownTickets tickets;
    private final Duration window;

    SameContact(KnownTickets tickets, Duration window) {
        this.tickets = tickets;
        this.window = window;
    }

    /** What conditions ask by {@code facts.written} and {@code facts.voicemail}. */
    Map<String, Fact> facts(Matter matter, Instant now) {
        var contact = matter.message().contact();
        if (contact == null) {
            return Map.of();
        }
        return switch (matter.message().channel()) {
            case VOICEMAIL -> latest(matter, BuiltIn.WRITTEN, KnownTicket::writtenAt, now);
            case EMAIL -> latest(matter, BuiltIn.VOICEMAIL, KnownTicket::voicemailAt, now);
            default -> Map.of();
        };
    }

    private Map<String, Fact> latest(
            Matter matter, String name, Function<KnownTicket, @Nullable Instant> moment, Instant now) {
        var contact = Objects.requireNonNull(matter.message().contact());
        var at = Objects.requireNonNullElse(matter.message().receivedAt(), now);
        return tickets.openOf(contact.id())
                .filter(ticket -> isWithin(moment.apply(ticket), at))
                .findFirst()
                .map(ticket -> Map.of(name, new Fact(1, true, ticket.id(), true)))
                .orElse(Map.of());
    }

    // what came in a moment after the message counts, too: mails and notes overtake each other
    private boolean isWithin(@Nullable Instant moment, Instant at) {
        return moment != null && Duration.between(moment, at).abs().compareTo(window) <= 0;
    }
}
