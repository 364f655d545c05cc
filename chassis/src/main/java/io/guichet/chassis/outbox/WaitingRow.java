package io.guichet.chassis.outbox;

import io.guichet.chassis.event.CloudEventHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** An outbox row that waits to be sent. */
record WaitingRow(
        long id,
        UUID eventId,
        String topic,
        @Nullable String key,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String traceParent,
        byte @Nullable [] body,
        @Nullable JsonObject headers,
        OffsetDateTime createdAt) {

    static final String COLUMNS = "id, event_id, topic, key, type, subject, traceparent, body, headers, created_at";

    static WaitingRow of(Row row) {
        var body = row.getBuffer("body");
        return new WaitingRow(
                row.getLong("id"),
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("traceparent"),
                body == null ? null : body.getBytes(),
                row.getJsonObject("headers"),
                row.getOffsetDateTime("created_at"));
    }

    /** A row that is not in the database, and never will be. */
    static WaitingRow unwritten(OutboxRow row) {
        var body = row.body() == null
                ? row.base64() == null ? null : Base64.getDecoder().decode(row.base64())
                : row.body().getBytes(StandardCharsets.UTF_8);
        return new WaitingRow(
                0,
                row.eventId(),
                row.topic(),
                row.key(),
                row.type(),
                row.subject(),
                row.traceparent(),
                body,
                row.headers() == null ? null : new JsonObject(new HashMap<>(row.headers())),
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** As a CloudEvent in binary mode; what has no type (a dead letter) carries its own headers alone. */
    ProducerRecord<String, byte[]> record(String source) {
        var record = new ProducerRecord<>(topic, null, null, key, body, List.<Header>of());
        if (type != null) {
            header(record, CloudEventHeaders.SPEC_VERSION, "1.0");
            header(record, CloudEventHeaders.ID, eventId.toString());
            header(record, CloudEventHeaders.SOURCE, source);
            header(record, CloudEventHeaders.TYPE, type);
            header(record, CloudEventHeaders.SUBJECT, subject);
            header(record, CloudEventHeaders.TIME, createdAt.toInstant().toString());
            header(record, CloudEventHeaders.CONTENT_TYPE, "application/json");
            header(record, CloudEventHeaders.TRACE_PARENT, traceParent);
        }
        if (headers != null) {
            headers.forEach(entry -> header(record, entry.getKey(), String.valueOf(entry.getValue())));
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
