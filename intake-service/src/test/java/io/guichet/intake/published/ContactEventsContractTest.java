package io.guichet.intake.published;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.testing.Contract;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContactEventsContractTest {

    static Stream<Arguments> contracts() {
        return Stream.of(
                Arguments.of("contact-changed", ContactChanged.class),
                Arguments.of("contact-merged", ContactMerged.class),
                Arguments.of("contact-erased", ContactErased.class));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theRecordWritesTheSampleAndTheSampleFitsTheSchema(String name, Class<?> type) {
        String sample = Contract.of("intake-service", name + ".json");

        Object event = EventJson.read(sample.getBytes(StandardCharsets.UTF_8), type);

        Contract.assertWrites(event, sample);
        Contract.assertFits(Contract.of("intake-service", name + ".schema.json"), sample);
    }
}
