package io.guichet.triage.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.ReceivedMessage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A message and the event that brought it. */
record Received(ReceivedEvent cause, ReceivedMessage message) {

    /** The messages of a batch; one that is told twice is one message, in its latest revision. */
    static List<Received> of(List<ReceivedEvent> events) {
        var received = new LinkedHashMap<UUID, Received>();
        for (var event : events) {
            var message = event.as(ReceivedMessage.class);
            received.merge(message.messageId(), new Received(event, message), Received::later);
        }
        return List.copyOf(received.values());
    }

    private static Received later(Received one, Received other) {
        return other.message.revisionOrFirst() > one.message.revisionOrFirst() ? other : one;
    }

    KeptMessage kept(Instant now) {
        return KeptMessage.of(message, cause.record().key(), cause.record().value(), now);
    }

    /** The key that its decisions are told under: the one that it came under. */
    String key() {
        return Objects.requireNonNullElseGet(
                cause.record().key(), () -> message.messageId().toString());
    }
}
