package io.guichet.chassis.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as Kafka handed it over: the envelope read, the body still bytes.
 *
 * @param id {@code ce_id}, unique per event
 * @param type {@code ce_type}
 * @param subject {@code ce_subject}
 * @param time {@code ce_time}
 * @param traceParent W3C trace context of whoever caused it
 * @param record where it came from
 */
public record ReceivedEvent(
        String id,
        String type,
        @Nullable String subject,
        @Nullable Instant time,
        @Nullable String traceParent,
        ConsumerRecord<String, byte[]> record) {

    private static final int LONGEST_ID = 200;

    /**
     * Reads the envelope.
     *
     * @throws UnreadableEvent if the record has no body, or no CloudEvents id or type
     */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new UnreadableEvent("no body");
        }
        var id = require(record, CloudEventHeaders.ID);
        if (id.length() > LONGEST_ID) {
            throw new UnreadableEvent(CloudEventHeaders.ID + " is longer than " + LONGEST_ID + " characters");
        }
        return new ReceivedEvent(
                id,
                require(record, CloudEventHeaders.TYPE),
                header(record, CloudEventHeaders.SUBJECT),
                time(record),
                header(record, CloudEventHeaders.TRACE_PARENT),
                record);
    }

    /** The body. @throws UnreadableEvent if it does not fit */
    public <T> T as(Class<T> bodyType) {
        return EventJson.read(record.value(), bodyType);
    }

    private static String require(ConsumerRecord<String, byte[]> record, String name) {
        var value = header(record, name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("no header " + name);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8).replace('\u0000', '\uFFFD');
    }

    private static @Nullable Instant time(ConsumerRecord<String, byte[]> record) {
        var text = header(record, CloudEventHeaders.TIME);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableEvent(CloudEventHeaders.TIME + " is no RFC 3339 time: " + text, e);
        }
    }
}
