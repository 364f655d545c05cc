package io.guichet.intake.message;

import io.guichet.intake.desk.Desk;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from.
 *
 * @param receivedAt when the desk was called, or the mail came in
 * @param takenBy the agent who took a note
 * @param mailbox the name, in {@link Desk#mailboxes()}, of where a mail came in
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) Channel channel,
        Instant receivedAt,
        @Nullable String takenBy,
        @Nullable String mailbox) {

    public static Origin note(Channel channel, Instant receivedAt, @Nullable String takenBy) {
        return new Origin(channel, receivedAt, takenBy, null);
    }

    public static Origin mail(Instant receivedAt, String mailbox) {
        return new Origin(Channel.EMAIL, receivedAt, null, mailbox);
    }
}
