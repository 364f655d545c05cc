package io.guichet.triage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.triage.decision.Basis;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.decision.Turn;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.Verdict;
import io.guichet.triage.rules.Verdict.Suggestions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

/** What we tell fits what we promise; intake's own sample is what we start from. */
class TriagedContractTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:12:01Z");
    private static final String SCHEMA = Contract.of("triage-service", "message-triaged.schema.json");

    @Test
    void theGoldenSampleIsWhatBecomesOfIntakesGoldenSample() {
        var open = new Verdict(
                "accounting-product",
                new Outcome.Open("assistance", List.of("manager"), 1, "malfunction", "high", null));

        var told = triaged(Contract.of("intake-service", "message-received.json"), open)
                .told();

        Contract.assertWrites(told.body(), Contract.of("triage-service", "message-triaged.json"));
    }

    @Test
    void whatIsHeldOrFiledBearsNoTicket() {
        var note = """
                {"messageId":"019aa0f0-6a00-7000-8000-000000000003","channel":"call","receivedAt":"2026-11-20T08:15:00Z",
                 "takenBy":"alix.agent","sender":{"name":"Claire","number":"0561","numberInvalid":true},
                 "contactStatus":"ambiguous","candidates":[{"id":"019aa0f0-6a00-7000-8000-000000000002","name":"Claire Martin"}],
                 "language":"fr","truncated":true,
                 "subjects":[{"index":1,"summary":"Export refuses to start","text":"since this morning","kind":"malfunction",
                   "usable":false,"alternative":"painful","answer":"To be restarted as administrator."},{"index":2,"summary":"Wrong number","text":""}],
                 "raw":{"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":512,
                   "mediaType":"application/json"}}
                """;
        var hold = new Verdict("unknown-contact", new Outcome.Hold("identify"));
        var file = new Verdict(null, new Outcome.File("discarded"));

        var told = triaged(note, hold, file).told();

        Contract.assertWrites(told.body(), Contract.of("triage-service", "message-triaged-note.json"));
    }

    @Test
    void whatJoinsATicketNamesIt() {
        var said = new Verdict(
                "product-error",
                new Outcome.Join(UUID.fromString("019aa0f0-6a00-7000-8000-0000000000aa")),
                Map.of("error", "12"),
                new Suggestions(
                        List.of(UUID.fromString("019aa0f0-6a00-7000-8000-0000000000bb")),
                        UUID.fromString("019aa0f0-6a00-7000-8000-0000000000cc")),
                Map.of());
        var before = UUID.fromString("a68a4b91-1548-5696-a928-415e5964ff80");
        var json = Contract.of("intake-service", "message-received.json");
        var message = EventJson.read(json.getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
        var anew = new Decision(
                message.matters().get(0), said, new Turn(2, before, null, Basis.RULES), "9f86d081884c", NOW);

        var told = new Triaged("conversation-1", event(json), message, List.of(anew)).told();

        Contract.assertWrites(told.body(), Contract.of("triage-service", "message-triaged-join.json"));
    }

    @Test
    void theTicketOfASubjectStaysTheSameWhenItIsDecidedAnew() {
        var json = Contract.of("intake-service", "message-received.json");
        var message = EventJson.read(json.getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
        var open = new Verdict("a", new Outcome.Open("assistance", List.of(), null, null, null, null));
        var first = new Decision(message.matters().get(0), open, Turn.FIRST, "9f86d081884c", NOW).view();

        var anew = new Decision(
                        message.matters().get(0),
                        open,
                        new Turn(2, first.decisionId(), first.ticketId(), Basis.RULES),
                        "9f86d081884c",
                        NOW)
                .view();

        assertThat(anew.ticketId()).isEqualTo(first.ticketId());
        assertThat(anew.decisionId()).isNotEqualTo(first.decisionId());
    }

    @Test
    void theSamplesFitTheSchema() {
        Contract.assertFits(SCHEMA, Contract.of("triage-service", "message-triaged-join.json"));
        Contract.assertFits(SCHEMA, Contract.of("triage-service", "message-triaged.json"));
        Contract.assertFits(SCHEMA, Contract.of("triage-service", "message-triaged-note.json"));
    }

    @Test
    void itIsToldUnderTheKeyThatItCameUnder() {
        var told = triaged(
                        Contract.of("intake-service", "message-received.json"),
                        new Verdict(null, new Outcome.File("spam")))
                .told();

        assertThat(told.topic()).isEqualTo("triage.decisions");
        assertThat(told.type()).isEqualTo("guichet.triage.message-triaged.v1");
        assertThat(told.key()).isEqualTo("conversation-1");
        assertThat(told.subject()).isEqualTo("019aa0f0-6a00-7000-8000-000000000001");
    }

    @Test
    void theKindThatAnAgentNotedGoesBeforeTheRules() {
        var noted = Contract.of("intake-service", "message-received.json")
                .replace("\"summary\"", "\"kind\":\"usage-question\",\"summary\"");
        var verdict = new Verdict("r", new Outcome.Open("assistance", List.of(), null, "malfunction", null, null));

        assertThat(triaged(noted, verdict).decisions())
                .extracting(decision -> decision.view().kind())
                .containsExactly("usage-question");
    }

    @Test
    void theSameInputGivesTheSameIds() {
        var sample = Contract.of("intake-service", "message-received.json");
        var open = new Verdict("a", new Outcome.Open("assistance", List.of(), null, null, null, null));
        var elsewhere = new Verdict("b", new Outcome.Open("contact", List.of(), null, null, null, null));

        var first = triaged(sample, open).decisions().get(0).view();
        var again = triaged(sample, elsewhere).decisions().get(0).view();

        assertThat(again.decisionId()).isEqualTo(first.decisionId());
        assertThat(again.ticketId()).isEqualTo(first.ticketId());
    }

    private static Triaged triaged(String json, Verdict... verdicts) {
        var message = EventJson.read(json.getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
        var decisions = new ArrayList<Decision>();
        for (var i = 0; i < verdicts.length; i++) {
            decisions.add(new Decision(message.matters().get(i), verdicts[i], Turn.FIRST, "9f86d081884c", NOW));
        }
        return new Triaged("conversation-1", event(json), message, decisions);
    }

    private static ReceivedEvent event(String json) {
        var record =
                new ConsumerRecord<>("intake.messages", 0, 0, "conversation-1", json.getBytes(StandardCharsets.UTF_8));
        record.headers().add(new RecordHeader("ce_id", "e-1".getBytes(StandardCharsets.UTF_8)));
        record.headers().add(new RecordHeader("ce_type", ReceivedMessage.TYPE.getBytes(StandardCharsets.UTF_8)));
        return ReceivedEvent.of(record);
    }
}
