package io.guichet.sla.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.sla.policy.DeskFilesForTests;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
    private static final UUID TICKET = UUID.fromString("0199f2c4-7c1e-7a51-8c35-1f0f3a9d2b10");
    private static final Instant FRIDAY_AT_NINE_TWELVE = Instant.parse("2026-11-20T08:12:00Z");

    private final Reckoning reckoning = new Reckoning(DeskFilesForTests.desk("a"));

    @ParameterizedTest
    @CsvSource({
        "urgent,      urgent,      2026-11-25T08:12:00Z",
        "high,        high,        2026-11-27T08:12:00Z",
        "medium,      medium,      2026-12-04T08:12:00Z",
        "low,         low,         2026-12-11T08:12:00Z",
        "unqualified, unqualified, 2026-11-20T13:42:00Z",
        "enormous,    unqualified, 2026-11-20T13:42:00Z",
        ",            unqualified, 2026-11-20T13:42:00Z",
    })
    void aTicketIsDueByItsPriority(String priority, String policy, Instant due) {
        Deadline deadline = reckoning.solution(opening(priority));

        assertThat(deadline.policy()).isEqualTo(policy);
        assertThat(deadline.dueAt()).isEqualTo(due);
        assertThat(deadline.startedAt()).isEqualTo(FRIDAY_AT_NINE_TWELVE);
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void reckoningTwiceGivesTheSameDeadline() {
        assertThat(reckoning.solution(opening("high")))
                .usingRecursiveComparison()
                .isEqualTo(new Reckoning(DeskFilesForTests.desk("a")).solution(opening("high")));
    }

    private static TicketOpening opening(String priority) {
        return new TicketOpening(TICKET, "2026-000001", FRIDAY_AT_NINE_TWELVE, priority, null);
    }
}
