package io.guichet.chassis.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.OutgoingEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox as it is handed to PostgreSQL; either {@code body} (text) or {@code base64} (any bytes) is set. */
public record OutboxRow(
        @JsonProperty("event_id") UUID eventId,
        String topic,
        @Nullable String key,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String traceparent,
        @Nullable String body,
        @Nullable String base64,
        @Nullable Map<String, String> headers) {

    static OutboxRow of(OutgoingEvent event) {
        return new OutboxRow(
                event.id(),
                event.topic(),
                event.key(),
                event.type(),
                event.subject(),
                event.traceParent(),
                EventJson.write(event.body()),
                null,
                null);
    }
}
