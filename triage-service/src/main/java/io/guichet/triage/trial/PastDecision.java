package io.guichet.triage.trial;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.ReceivedMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that stands, with the message that it was made on.
 *
 * @param outcome outcome, place, labels, level and urgency in one line
 * @param facts what was known when rules decided
 * @param body intake's JSON
 */
record PastDecision(
        UUID messageId,
        int subjectIndex,
        @Nullable String rule,
        String outcome,
        @Nullable String correctedBy,
        Instant decidedAt,
        Map<String, Fact> facts,
        String body) {

    ReceivedMessage message() {
        return EventJson.read(body.getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
    }
}
