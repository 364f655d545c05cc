package io.guichet.sla.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.sla.following.Told;
import io.guichet.sla.history.Fact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ticket-service tells is read from its own samples, and from the shape agreed on where it has none yet. */
class TicketEventContractTest {
    private static final String HEAD =
            "{\"ticketId\":\"0199aa10-0000-7000-8000-000000000001\",\"number\":\"2026-000001\","
                    + "\"sequence\":4,\"at\":\"2026-11-24T09:30:02Z\"";

    @Test
    void anOpenedTicketIsUnderstood() {
        Told told = read("opened", Contract.of("ticket-service", "ticket-opened.json"));

        assertThat(told.subject().id()).isEqualTo(UUID.fromString("0199aa10-0000-7000-8000-000000000001"));
        assertThat(told.subject().number()).isEqualTo("2026-000001");
        Fact fact = told.fact();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.at()).isEqualTo(Instant.parse("2026-11-20T08:12:01.123456Z"));
        assertThat(fact.changes().queue()).isEqualTo("assistance");
        assertThat(fact.changes().priority()).isEqualTo("high");
        assertThat(fact.changes().channel()).isEqualTo("call");
        assertThat(fact.changes().organization()).isEqualTo("Boulangerie Martin");
        assertThat(fact.changes().organizationId()).isEqualTo("7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11");
    }

    @Test
    void aMessageThatCameIsUnderstood() {
        Fact fact = read("message-added", Contract.of("ticket-service", "message-added.json"))
                .fact();

        assertThat(fact.type()).isEqualTo("message-added");
        assertThat(fact.fromPerson()).isTrue();
    }

    @Test
    void aClosedTicketIsUnderstood() {
        Fact fact = read("closed", Contract.of("ticket-service", "ticket-closed.json"))
                .fact();

        assertThat(fact.status()).isEqualTo("closed");
        assertThat(fact.outcome()).isEqualTo("resolved-by-itself");
    }

    @Test
    void whoEscalatesAndWhoHasItIsUnderstood() {
        Fact fact = read(
                        "escalated",
                        HEAD + ",\"level\":2,\"watcher\":{\"id\":\"alix\",\"name\":\"Alix\","
                                + "\"address\":\"alix@desk.example\"},\"assignee\":{\"id\":\"bea\",\"name\":\"Bea\"}}")
                .fact();

        assertThat(fact.changes().watcher()).isEqualTo(new Fact.Person("alix", "Alix", "alix@desk.example"));
        assertThat(fact.changes().assignee()).isEqualTo(new Fact.Person("bea", "Bea", null));
        assertThat(fact.changes().level()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "handed-off,   firstChaseAt, 2026-12-03",
        "handed-off,   firstChaseAt, 2026-12-03T08:00:00Z",
        "dev-answered, nextChaseAt,  2026-12-03",
    })
    void theDateOnWhichDevIsChasedIsUnderstood(String type, String field, String date) {
        Fact fact = read(type, HEAD + ",\"" + field + "\":\"" + date + "\"}").fact();

        assertThat(fact.chaseOn()).isEqualTo(LocalDate.parse("2026-12-03"));
    }

    @Test
    void whatClocksDoNotAskForMayHaveAnyShape() {
        assertThat(TicketEvent.isWanted("guichet.ticket.anything-new.v1")).isTrue();
        assertThat(TicketEvent.isWanted("guichet.ticket.opened.v2")).isFalse();
        assertThat(TicketEvent.isWanted("guichet.ticket.snapshot.v1")).isFalse();
        assertThat(read("anything-new", HEAD + ",\"whatever\":[1,{\"a\":null}]}")
                        .fact()
                        .type())
                .isEqualTo("anything-new");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "ticketId"                 | "ticket"
        "number"                   | "name"
        "sequence"                 | "position"
        "at":                      | "when":
        2026-11-24T09:30:02Z       | soon
        2026-11-24T09:30:02Z       | 9999-11-24T09:30:02Z
        "sequence":4               | "sequence":4,"firstChaseAt":"soon"
        {                          | [
        """)
    void whatDoesNotSayWhichTicketAndWhenIsUnreadable(String good, String broken) {
        String json = HEAD.replace(good, broken) + "}";

        assertThatThrownBy(() -> read("opened", json)).isInstanceOf(UnreadableEvent.class);
    }

    private static Told read(String type, String json) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("ticket.events", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        return TicketEvent.of(new ReceivedEvent("id", "guichet.ticket." + type + ".v1", null, null, null, record));
    }
}
