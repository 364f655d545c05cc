package io.guichet.ticket.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.ticket.Received;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgementResultTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:12:03Z");
    private static final UUID FIRST = UUID.fromString("0199aa10-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("0199aa10-0000-7000-8000-000000000002");

    @Test
    void everyTicketThatTheMailNamesGetsTheEntry() {
        var entries = read(AcknowledgementResult.SENT, json("acknowledgement"));

        assertThat(entries).extracting(TimelineEntry::ticketId).containsExactly(FIRST, SECOND);
        assertThat(entries).extracting(TimelineEntry::at).containsOnly(Instant.parse("2026-11-20T08:12:02Z"));
        assertThat(entries).allMatch(entry -> entry.words().deskOnly());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    guichet.notification.sent.v1,       ACKNOWLEDGED,             Acknowledged to caller@example.org.
                    guichet.notification.suppressed.v1, NOT_ACKNOWLEDGED,         Not acknowledged: a list.
                    guichet.notification.failed.v1,     NOT_ACKNOWLEDGED,         'Not acknowledged, the mail to caller@example.org failed: a list.'
                    guichet.notification.in-doubt.v1,   ACKNOWLEDGEMENT_IN_DOUBT, The acknowledgement to caller@example.org may or may not have gone out: a list.
                    """)
    void eachOutcomeHasItsWords(String type, Happening what, String text) {
        var entry = read(type, json("acknowledgement")).get(0);

        assertThat(entry.what()).isEqualTo(what);
        assertThat(entry.words().text()).isEqualTo(text);
    }

    /** What the notification service publishes is read from its own samples. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    guichet.notification.sent.v1,       notification-sent.json,       ACKNOWLEDGED
                    guichet.notification.suppressed.v1, notification-suppressed.json, NOT_ACKNOWLEDGED
                    guichet.notification.failed.v1,     notification-failed.json,     NOT_ACKNOWLEDGED
                    guichet.notification.in-doubt.v1,   notification-in-doubt.json,   ACKNOWLEDGEMENT_IN_DOUBT
                    """)
    void theSamplesOfTheContractAreRead(String type, String sample, Happening what) {
        var entries = read(type, Contract.of("notification-service", sample));

        assertThat(entries).isNotEmpty().allMatch(entry -> entry.what() == what);
        assertThat(entries).extracting(TimelineEntry::at).doesNotContain(NOW);
        assertThat(entries).noneMatch(entry -> entry.words().text().contains("no reason was given"));
    }

    @Test
    void aMailThatIsNoAcknowledgementLeavesNoEntry() {
        assertThat(read(AcknowledgementResult.SENT, json("reminder"))).isEmpty();
    }

    @Test
    void aSuppressionWithoutRecipientOrTimeIsStillToldOfNow() {
        var entries = read(
                AcknowledgementResult.SUPPRESSED,
                "{\"kind\":\"acknowledgement\",\"tickets\":[{\"ticketId\":\"" + FIRST + "\"}]}");

        assertThat(entries).extracting(TimelineEntry::at).containsExactly(NOW);
        assertThat(entries.get(0).words().text()).isEqualTo("Not acknowledged: no reason was given.");
    }

    @Test
    void aTicketWithoutIdCanNeverBeRead() {
        assertThatThrownBy(() -> read(
                        AcknowledgementResult.SENT,
                        "{\"kind\":\"acknowledgement\",\"tickets\":[{\"number\":\"2026-000001\"}]}"))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static List<TimelineEntry> read(String type, String json) {
        return AcknowledgementResult.entries(Received.event(type, json), NOW);
    }

    private static String json(String kind) {
        return """
                {"notificationId":"0199aa10-0000-7000-8000-0000000000ee","kind":"%s","cause":"message:x",
                 "recipient":"caller@example.org","reason":"a list",
                 "tickets":[{"ticketId":"%s","number":"2026-000001"},{"ticketId":"%s","number":"2026-000002"}],
                 "mailId":"<x@desk.example>","at":"2026-11-20T08:12:02Z"}
                """.formatted(kind, FIRST, SECOND);
    }
}
