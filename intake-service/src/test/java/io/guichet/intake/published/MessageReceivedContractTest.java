package io.guichet.intake.published;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.testing.Contract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReceivedContractTest {

    private static final String SCHEMA = Contract.of("intake-service", "message-received.schema.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message-received.json",
                "message-received-note.json",
                "message-received-again.json",
                "message-received-bounce.json",
                "message-received-voicemail.json"
            })
    void theRecordWritesTheSampleAndTheSampleFitsTheSchema(String file) {
        String sample = Contract.of("intake-service", file);

        MessageReceived message = EventJson.read(sample.getBytes(StandardCharsets.UTF_8), MessageReceived.class);

        Contract.assertWrites(message, sample);
        Contract.assertFits(SCHEMA, sample);
    }
}
