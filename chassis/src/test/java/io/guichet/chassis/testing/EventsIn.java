package io.guichet.chassis.testing;

import io.guichet.chassis.event.CloudEventHeaders;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** Hands a batch of events to a consumer as Kafka would, and waits until it is acknowledged. */
public final class EventsIn {

    private static final long SECONDS = 60;

    private final String channel;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    private EventsIn(String channel) {
        this.channel = channel;
    }

    /** To the consumer of this channel. */
    public static EventsIn to(String channel) {
        return new EventsIn(channel);
    }

    /** Adds an event to the batch. */
    public EventsIn with(String id, String type, String key, String json) {
        var record = raw(key, json.getBytes(StandardCharsets.UTF_8));
        header(record, CloudEventHeaders.ID, id);
        header(record, CloudEventHeaders.TYPE, type);
        return this;
    }

    /** Adds a record without any header to the batch. */
    public EventsIn withPoison(String key, byte @Nullable [] value) {
        raw(key, value);
        return this;
    }

    /** Hands the batch over. */
    public void send() {
        var acknowledged = new CompletableFuture<Void>();
        var batch = new ConsumerRecords<>(Map.of(new TopicPartition(channel, 0), List.copyOf(records)), Map.of());
        var connector = CDI.current()
                .select(InMemoryConnector.class, Any.Literal.INSTANCE)
                .get();
        connector
                .<Message<ConsumerRecords<String, byte[]>>>source(channel)
                .runOnVertxContext(true)
                .send(Message.of(batch, () -> {
                    acknowledged.complete(null);
                    return CompletableFuture.completedFuture(null);
                }));
        try {
            acknowledged.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the batch was not acknowledged", e);
        }
    }

    private ConsumerRecord<String, byte[]> raw(String key, byte @Nullable [] value) {
        var record = new ConsumerRecord<>(channel, 0, records.size(), key, value);
        records.add(record);
        return record;
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
