package io.guichet.triage.overdue;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.triage.counting.DueKey;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.message.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What takes the place of a message where none came. Its id follows from its kind and from what fell due, so that the same never opens
 * two tickets; its text says what did happen, and when.
 */
final class DueMessage {

    /** The channel of what triage noticed by itself. */
    static final String CHANNEL = "monitoring";

    private static final String KIND = "overdue";
    private static final int LONGEST_SUMMARY = 300;

    private DueMessage() {}

    static ReceivedMessage of(DueKey key) {
        var id = Ids.named(Ids.DECISIONS, String.join("/", KIND, key.memory(), key.key(), "" + key.dueAt()));
        var line = key.memory() + ": " + key.key();
        var subject = new Subject(
                1,
                line.substring(0, Math.min(LONGEST_SUMMARY, line.length())),
                key.tally().words(),
                null,
                null,
                null,
                null);
        return new ReceivedMessage(
                id,
                null,
                CHANNEL,
                key.dueAt(),
                null,
                null,
                null,
                "unknown",
                null,
                null,
                null,
                List.of(subject),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** As it is kept, for corrections. */
    static KeptMessage kept(ReceivedMessage message, String key) {
        var body = EventJson.write(message).getBytes(StandardCharsets.UTF_8);
        return KeptMessage.of(message, key, body, Objects.requireNonNull(message.receivedAt()));
    }
}
