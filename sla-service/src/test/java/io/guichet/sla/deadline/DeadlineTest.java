package io.guichet.sla.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.sla.calendar.Target;
import io.guichet.sla.policy.ClockName;
import io.guichet.sla.policy.Policy;
import io.guichet.sla.policy.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant DUE = Instant.parse("2026-11-27T08:12:00Z");

    private final Deadline deadline = deadline(1);

    @Test
    void isMissedOnce() {
        assertThat(deadline.miss(DUE.plusSeconds(2))).isTrue();
        assertThat(deadline.miss(DUE.plusSeconds(9))).isFalse();

        assertThat(deadline.state()).isEqualTo(DeadlineState.MISSED);
        assertThat(deadline.firedAt()).isEqualTo(DUE.plusSeconds(2));
    }

    @Test
    void knowsHowLateItsMissingWasNoticed() {
        assertThat(deadline.lateness()).isZero();

        deadline.miss(DUE.plusMillis(90_250));

        assertThat(deadline.lateness()).isEqualTo(Duration.ofMillis(90_250));
    }

    @Test
    void eachGenerationHasAnIdOfItsOwnThatComesOutTheSameAgain() {
        assertThat(deadline.id())
                .isEqualTo(deadline(1).id())
                .isNotEqualTo(deadline(2).id());
    }

    private static Deadline deadline(int generation) {
        return new Deadline(
                new TicketOpening(new UUID(7, 7), "2026-000001", Instant.parse("2026-11-20T08:12:00Z"), "high", null),
                new Policy("high", ClockName.SOLUTION, Priority.HIGH, Target.parse("5 working days")),
                generation,
                DUE);
    }
}
