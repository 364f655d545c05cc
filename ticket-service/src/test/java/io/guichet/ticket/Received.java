package io.guichet.ticket;

import io.guichet.chassis.event.CloudEventHeaders;
import io.guichet.chassis.event.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as a consumer gets it, for tests without Kafka. */
public final class Received {

    private Received() {}

    public static ReceivedEvent event(String type, String json) {
        var record = new ConsumerRecord<>("topic", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        record.headers().add(CloudEventHeaders.ID, "1".getBytes(StandardCharsets.UTF_8));
        record.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        return ReceivedEvent.of(record);
    }
}
