package io.guichet.chassis.inbox;

import io.guichet.chassis.event.CloudEventHeaders;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.outbox.OutboxRow;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that can never take effect, and why. It keeps its key, its bytes and its headers; cause and origin are added to these. */
record DeadLetter(ConsumerRecord<String, byte[]> record, Throwable cause) {

    private static final int LONGEST_CAUSE = 1_000;

    OutboxRow row() {
        var value = record.value();
        return new OutboxRow(
                Ids.next(),
                record.topic() + ".dlq",
                record.key(),
                null,
                null,
                null,
                null,
                value == null ? null : Base64.getEncoder().encodeToString(value),
                headers());
    }

    String why() {
        var text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE);
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        headers.putIfAbsent(CloudEventHeaders.CONTENT_TYPE, "application/octet-stream");
        headers.put("guichet-dead-letter-cause", why());
        headers.put("guichet-dead-letter-topic", record.topic());
        headers.put("guichet-dead-letter-partition", Integer.toString(record.partition()));
        headers.put("guichet-dead-letter-offset", Long.toString(record.offset()));
        return headers;
    }
}
