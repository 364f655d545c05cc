package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final JsonNode TICKET =
            json("{'number':'2026-000007','queue':'contact','priority':'unqualified','labels':['manager']}");

    @Test
    void aTicketIsShownWithItsQueueLabelsAndWhoHasBeenToldItsNumber() {
        Line line = Line.ofTicket(
                "09-renewal",
                TICKET,
                json("{'dueAt':'2026-11-23T11:00:00Z'}"),
                json("{'state':'sent','recipient':'caller@example.org'}"));

        assertThat(line.cells()).startsWith("09-renewal", "contact +manager", "2026-000007", "unqualified");
        assertThat(line.due()).startsWith("Mon 23 Nov ");
        assertThat(line.acknowledgement()).isEqualTo("sent to caller@example.org");
    }

    @Test
    void aClockThatStandsStillShowsItsState() {
        assertThat(Line.ofTicket("09-renewal", TICKET, json("{'state':'paused'}"), null)
                        .due())
                .isEqualTo("paused");
    }

    @Test
    void whyNobodyWasWrittenToIsShown() {
        JsonNode suppressed = json("{'state':'suppressed','reason':'no-address: the customer must be called'}");

        assertThat(Line.ofTicket("06-call", TICKET, null, suppressed).acknowledgement())
                .isEqualTo("suppressed: no-address: the customer must be called");
    }

    @Test
    void whatIsNotKnownYetIsSaidToBe() {
        Line line = Line.ofTicket("06-call", TICKET, null, null);

        assertThat(line.due()).isEqualTo("(not yet)");
        assertThat(line.acknowledgement()).isEqualTo("(not yet)");
    }

    @Test
    void aMessageThatWaitsOrIsFiledHasNoTicket() {
        assertThat(Line.withoutTicket("07-voicemail", json("{'outcome':'hold','queue':'identify'}"))
                        .cells())
                .startsWith("07-voicemail", "identify (waits)", "-");
        assertThat(Line.withoutTicket("15-nas", json("{'outcome':'file','folder':'backups'}"))
                        .queue())
                .isEqualTo("folder backups");
    }

    @Test
    void aMessageThatBelongsToATicketSaysSo() {
        assertThat(Line.withoutTicket("30-reply", json("{'outcome':'join'}")).queue())
                .isEqualTo("joins a ticket");
        assertThat(Line.withoutTicket("15-nas", json("{'outcome':'resolve'}")).queue())
                .isEqualTo("resolves a ticket");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
