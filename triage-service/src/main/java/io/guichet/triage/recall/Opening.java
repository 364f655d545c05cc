package io.guichet.triage.recall;

import io.guichet.triage.memory.Settled;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.published.Mail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What triage knows of a ticket that it opens or joins, before ticket-service tells it. */
final class Opening {

    private static final String NEW = "new";
    private static final String EMAIL = "email";
    private static final String VOICEMAIL = "voicemail";
    private static final String HUMAN = "human";

    private final Settled settled;
    private final ReceivedMessage message;

    Opening(Settled settled) {
        this.settled = settled;
        this.message = settled.matter().message();
    }

    KnownTicket ticket() {
        var contact = settled.opens() ? message.contact() : null;
        return new KnownTicket(
                settled.ticket(),
                null,
                NEW,
                0,
                contact == null ? null : contact.id(),
                contact == null || contact.organization() == null
                        ? null
                        : contact.organization().id(),
                isFromPerson() ? addresses() : List.of(),
                settled.opens() ? settled.at() : null,
                null,
                arrived(EMAIL),
                arrived(VOICEMAIL));
    }

    /** The Message-ID of the mail that came to the ticket. */
    Optional<String> mailId() {
        return Optional.ofNullable(message.mail())
                .filter(mail -> isFromPerson())
                .map(Mail::messageId);
    }

    private boolean isFromPerson() {
        var mail = message.mail();
        return mail == null || HUMAN.equals(Objects.requireNonNullElse(mail.category(), HUMAN));
    }

    private List<String> addresses() {
        var contact = settled.opens() ? message.contact() : null;
        return Stream.of(
                        message.sender() == null ? null : message.sender().address(),
                        contact == null ? null : contact.address())
                .filter(Objects::nonNull)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Instant arrived(String channel) {
        return channel.equals(message.channel()) && isFromPerson()
                ? Objects.requireNonNullElse(message.receivedAt(), settled.at())
                : null;
    }
}
