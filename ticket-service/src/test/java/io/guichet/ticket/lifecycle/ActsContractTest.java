package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.testing.Contract;
import io.guichet.ticket.published.*;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of what acts tell: they fit their schemas, and the wire records write exactly them. */
class ActsContractTest {

    /** Each contract with the record that writes it; the acts themselves are seen to fit in {@code ActsComponentTest}. */
    static final Map<String, Class<? extends Record>> CONTRACTS = Map.ofEntries(
            Map.entry("note-written", NoteWritten.class),
            Map.entry("ticket-assigned", TicketAssigned.class),
            Map.entry("ticket-escalated", TicketEscalated.class),
            Map.entry("ticket-reopened", TicketReopened.class),
            Map.entry("ticket-closed", TicketClosed.class),
            Map.entry("priority-changed", PriorityChanged.class),
            Map.entry("ticket-changed", TicketChanged.class),
            Map.entry("reply-written", ReplyWritten.class),
            Map.entry("call-answered", CallAnswered.class),
            Map.entry("consultation-asked", ConsultationAsked.class),
            Map.entry("consultation-answered", ConsultationAnswered.class),
            Map.entry("validation-asked", ValidationAsked.class),
            Map.entry("validation-approved", ValidationApproved.class),
            Map.entry("validation-refused", ValidationRefused.class),
            Map.entry("complement-asked", ComplementAsked.class),
            Map.entry("reproduction-recorded", ReproductionRecorded.class),
            Map.entry("handed-off", HandedOff.class),
            Map.entry("dev-ticket-linked", DevTicketLinked.class),
            Map.entry("dev-answered", DevAnswered.class),
            Map.entry("hand-off-completed", HandOffCompleted.class),
            Map.entry("ticket-merged", TicketMerged.class),
            Map.entry("ticket-unmerged", TicketUnmerged.class),
            Map.entry("ticket-split", TicketSplit.class),
            Map.entry("ticket-linked", TicketLinked.class),
            Map.entry("ticket-unlinked", TicketUnlinked.class));

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void theSampleFitsItsSchema(String name, Class<? extends Record> type) {
        Contract.assertFits(
                Contract.of("ticket-service", name + ".schema.json"), Contract.of("ticket-service", name + ".json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void theRecordWritesTheSample(String name, Class<? extends Record> type) {
        var sample = Contract.of("ticket-service", name + ".json");
        var read = EventJson.read(sample.getBytes(StandardCharsets.UTF_8), type);
        Contract.assertWrites(read, sample);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void theSchemaIsOfTheRecordsType(String name, Class<? extends Record> type) throws Exception {
        assertThat(title(name)).isEqualTo(type.getField("TYPE").get(null));
    }

    static Stream<Arguments> contracts() {
        return CONTRACTS.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static String title(String name) throws IOException {
        return JSON.readTree(Contract.of("ticket-service", name + ".schema.json"))
                .get("title")
                .asText();
    }
}
