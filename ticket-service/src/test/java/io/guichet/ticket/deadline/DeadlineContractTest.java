package io.guichet.ticket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.ticket.Received;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the sla service publishes is read from its own samples. */
class DeadlineContractTest {

    private static final Desk DESK = Desk.in(ZoneId.of("Europe/Paris"));
    private static final Instant NOW = Instant.parse("2026-11-20T08:12:01Z");

    @Test
    void aDeadlineThatIsSetIsReadFromItsSample() {
        var entry = read(DeadlineEvent.SET, Contract.of("sla-service", "deadline-set.json"));

        assertThat(entry.what()).isEqualTo(Happening.DEADLINE_SET);
        assertThat(entry.ticketId()).isNotNull();
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.words().text())
                .matches("The solution clock is due on .+ \\(Europe/Paris\\) \\(policy .+\\)\\.");
        assertThat(entry.words().deskOnly()).isTrue();
    }

    @Test
    void aDeadlineThatIsMissedIsReadFromItsSample() {
        var entry = read(DeadlineEvent.MISSED, Contract.of("sla-service", "deadline-missed.json"));

        assertThat(entry.what()).isEqualTo(Happening.DEADLINE_MISSED);
        assertThat(entry.at()).isNotEqualTo(NOW);
        assertThat(entry.words().text())
                .matches("The solution clock was due on .+ \\(Europe/Paris\\) and is missed.*\\.");
    }

    @Test
    void aDeadlineSeenLateSaysSo() {
        var json = """
                {"ticketId":"0199aa10-0000-7000-8000-000000000001","dueAt":"2026-11-27T16:00:00Z","lateSeconds":7260}
                """;

        assertThat(read(DeadlineEvent.MISSED, json).words().text())
                .isEqualTo(
                        "The desk's clock was due on 27 November 2026 17:00 (Europe/Paris) and is missed, seen 121 minutes late.");
    }

    @Test
    void aDeadlineWithoutTicketCanNeverBeRead() {
        assertThatThrownBy(() -> read(DeadlineEvent.SET, "{\"dueAt\":\"2026-11-27T16:00:00Z\"}"))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static TimelineEntry read(String type, String json) {
        return DeadlineEvent.entry(Received.event(type, json), DESK, NOW);
    }
}
