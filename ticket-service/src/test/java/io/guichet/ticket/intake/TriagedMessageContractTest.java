package io.guichet.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.ticket.Received;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.message.Attachment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What triage publishes is read from its own samples. */
class TriagedMessageContractTest {

    @Test
    void aTriagedMailOpensTheTicketThatItsSampleAsksFor() {
        var openings = read(Contract.of("triage-service", "message-triaged.json"));

        assertThat(openings).hasSize(1);
        var opening = openings.get(0);
        assertThat(opening.ticketId()).isEqualTo(UUID.fromString("b1a146e1-474e-5447-8a7f-4d4779b79e6e"));
        assertThat(opening.place()).isEqualTo(new Opening.Place("assistance", 1, List.of("manager")));
        assertThat(opening.subject().kind()).isEqualTo("malfunction");
        assertThat(opening.subject().summary()).isEqualTo("L'export ne démarre pas");
        assertThat(opening.origin().channel()).isEqualTo("email");
        assertThat(opening.origin().rule()).isEqualTo("accounting-product");
        assertThat(opening.from().contact().organizationName()).isEqualTo("Atelier Martin");
        assertThat(opening.from().sender().address()).isEqualTo("caller@example.org");
        assertThat(opening.from().mail().messageId()).isEqualTo("<1234@example.org>");
        assertThat(opening.from().mail().category()).isEqualTo("human");
        assertThat(opening.from().sent().attachments())
                .containsExactly(new Attachment(null, "capture.png", "image/png", 2048));
    }

    @Test
    void aNoteThatIsHeldAndFiledOpensNothing() {
        assertThat(read(Contract.of("triage-service", "message-triaged-note.json")))
                .isEmpty();
    }

    @Test
    void aMailThatCouldNotBeReadComesWithItsOriginal() {
        var openings = read("""
                {"messageId":"019aa0f0-6a00-7000-8000-000000000001","channel":"email","unreadable":"no header",
                 "raw":{"sha256":"00","size":17,"mediaType":"message/rfc822"},"decisions":[
                 {"subjectIndex":1,"subjectCount":1,"outcome":"open","queue":"contact","labels":[],"summary":"",
                  "ticketId":"b1a146e1-474e-5447-8a7f-4d4779b79e6e"}]}
                """);

        assertThat(openings.get(0).from().sent().attachments())
                .containsExactly(new Attachment(null, "original.eml", "message/rfc822", 17));
        assertThat(openings.get(0).origin().unreadable()).isEqualTo("no header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"messageId\":\"019aa0f0-6a00-7000-8000-000000000001\",\"channel\":\"call\"}",
                "{\"messageId\":\"no uuid\",\"channel\":\"call\",\"decisions\":[]}",
                "{\"messageId\":\"019aa0f0-6a00-7000-8000-000000000001\",\"channel\":\"call\",\"decisions\":[null]}",
                "{\"messageId\":\"019aa0f0-6a00-7000-8000-000000000001\",\"channel\":\"call\","
                        + "\"decisions\":[{\"outcome\":\"open\",\"queue\":\"a\"}]}",
                "{\"messageId\":\"019aa0f0-6a00-7000-8000-000000000001\",\"channel\":\"call\","
                        + "\"decisions\":[{\"outcome\":\"open\",\"ticketId\":\"b1a146e1-474e-5447-8a7f-4d4779b79e6e\"}]}"
            })
    void whatBreaksTheContractCanNeverBeRead(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableEvent.class);
    }

    private static List<Opening> read(String json) {
        return Openings.of(Received.event(TriagedMessage.TYPE, json).as(TriagedMessage.class), null);
    }
}
