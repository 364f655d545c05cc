package io.guichet.triage.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.event.CloudEventHeaders;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class KnownTicketTest {

    private static final String OPENED = "guichet.ticket.opened.v1";
    private static final UUID ID = UUID.fromString("0199aa10-0000-7000-8000-000000000001");

    @Test
    void anOpeningTellsWhoTakesPart() {
        var told = told(OPENED, Contract.of("ticket-service", "ticket-opened.json"));

        assertThat(told.ticket())
                .isEqualTo(new KnownTicket(
                        ID,
                        "2026-000001",
                        "new",
                        1,
                        UUID.fromString("0199aa10-0000-7000-8000-00000000000c"),
                        UUID.fromString("7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11"),
                        List.of("caller@example.org"),
                        Instant.parse("2026-11-20T08:12:01.123456Z"),
                        null,
                        null,
                        null));
        assertThat(told.mailId()).contains("<1234@example.org>");
    }

    @Test
    void aMessageThatCameTellsWhenAPersonWrote() {
        var told = told("guichet.ticket.message-added.v1", Contract.of("ticket-service", "message-added.json"));

        assertThat(told.ticket().writtenAt()).isEqualTo("2026-11-20T08:12:00Z");
        assertThat(told.ticket().addresses()).containsExactly("caller@example.org");
        assertThat(told.ticket().sequence()).isEqualTo(2);
        assertThat(told.mailId()).contains("<1240@example.org>");
    }

    @Test
    void aMachinesMessageMakesItNoParticipant() {
        var told = told(
                "guichet.ticket.message-added.v1",
                Contract.of("ticket-service", "message-added.json")
                        .replace("\"fromPerson\": true", "\"fromPerson\": false"));

        assertThat(told.ticket().addresses()).isEmpty();
        assertThat(told.ticket().writtenAt()).isNull();
    }

    @Test
    void aClosingTellsWhen() {
        var told = told("guichet.ticket.closed.v1", Contract.of("ticket-service", "ticket-closed.json"));

        assertThat(told.ticket().isOpen()).isFalse();
        assertThat(told.ticket().closedAt()).isEqualTo("2026-11-20T09:30:02Z");
    }

    @Test
    void aTypeThatNobodyThoughtOfCarriesTheStatus() {
        var told = told(
                "guichet.ticket.sent-to-the-moon.v1",
                "{\"ticketId\":\"%s\",\"sequence\":9,\"status\":\"handed-off\",\"moon\":1}".formatted(ID));

        assertThat(told.ticket().status()).isEqualTo("handed-off");
        assertThat(told.ticket().isOpen()).isTrue();
    }

    @Test
    void whatTellsNoStatusIsPassedOver() {
        assertThat(TicketEvent.of(event("guichet.ticket.looked-at.v1", "{\"ticketId\":\"%s\"}".formatted(ID))))
                .isEmpty();
    }

    @Test
    void anOpeningWithoutAStatusCannotBeRead() {
        var event = event(OPENED, "{\"ticketId\":\"%s\"}".formatted(ID));

        Assertions.assertThatThrownBy(() -> TicketEvent.of(event)).isInstanceOf(UnreadableEvent.class);
    }

    @Property
    void eventsInAnyOrderAndAnyNumberOfTimesTellTheSame(@ForAll Random shuffle) {
        var life = life();
        var mixed = new ArrayList<>(life);
        mixed.addAll(life);
        Collections.shuffle(mixed, shuffle);

        assertThat(merged(mixed)).isEqualTo(merged(life));
    }

    private static List<KnownTicket> life() {
        var own = new KnownTicket(
                ID,
                null,
                "new",
                0,
                null,
                null,
                List.of("caller@example.org"),
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                null);
        return List.of(
                own,
                told(OPENED, Contract.of("ticket-service", "ticket-opened.json"))
                        .ticket(),
                told("guichet.ticket.message-added.v1", Contract.of("ticket-service", "message-added.json"))
                        .ticket(),
                told("guichet.ticket.closed.v1", Contract.of("ticket-service", "ticket-closed.json"))
                        .ticket(),
                told(
                                "guichet.ticket.status-changed.v1",
                                "{\"ticketId\":\"%s\",\"sequence\":4,\"status\":\"open\"}".formatted(ID))
                        .ticket());
    }

    private static KnownTicket merged(List<KnownTicket> tickets) {
        return tickets.stream().reduce(KnownTicket::merge).orElseThrow();
    }

    private static TicketEvent told(String type, String json) {
        return TicketEvent.of(event(type, json)).orElseThrow();
    }

    private static ReceivedEvent event(String type, String json) {
        var record = new ConsumerRecord<>("ticket.events", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        record.headers().add(new RecordHeader(CloudEventHeaders.ID, "e1".getBytes(StandardCharsets.UTF_8)));
        record.headers().add(new RecordHeader(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8)));
        return ReceivedEvent.of(record);
    }
}
