package io.guichet.triage.message;

import io.guichet.chassis.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept, to be decided anew.
 *
 * @param conversation the key that it was told under
 * @param sender their address or number
 * @param contactId of whom it is from, if they are known
 * @param body intake's JSON
 */
public record KeptMessage(
        UUID id,
        int revision,
        @Nullable String conversation,
        String channel,
        @Nullable String sender,
        @Nullable UUID contactId,
        Instant receivedAt,
        String body) {

    /**
     * A message that has just come in.
     *
     * @param now when, if the message does not say
     */
    public static KeptMessage of(ReceivedMessage message, @Nullable String conversation, byte[] body, Instant now) {
        var sender = message.sender();
        return new KeptMessage(
                message.messageId(),
                message.revisionOrFirst(),
                conversation,
                message.channel(),
                sender == null ? null : sender.address() == null ? sender.number() : sender.address(),
                message.contact() == null ? null : message.contact().id(),
                Objects.requireNonNullElse(message.receivedAt(), now),
                new String(body, StandardCharsets.UTF_8));
    }

    /** What it says. */
    public ReceivedMessage message() {
        return EventJson.read(body.getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
    }

    /** The key that its decisions are told under, so that a conversation stays in order. */
    public String key() {
        return Objects.requireNonNullElse(conversation, id.toString());
    }
}
