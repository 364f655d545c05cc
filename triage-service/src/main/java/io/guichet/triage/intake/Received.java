package io.guichet.triage.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.triage.message.ReceivedMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** A message and the event that brought it. */
record Received(ReceivedEvent cause, ReceivedMessage message) {

    /** The messages of a batch; one that is told twice is one message. */
    static List<Received> of(List<ReceivedEvent> events) {
        var received = new LinkedHashMap<UUID, Received>();
        for (var event : events) {
            var message = event.as(ReceivedMessage.class);
            received.putIfAbsent(message.messageId(), new Received(event, message));
        }
        return List.copyOf(received.values());
    }
}
