package io.guichet.sla.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.sla.Life;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.Settlement;
import io.guichet.sla.deadline.Settlement.Cause;
import io.guichet.sla.deadline.Subject;
import io.guichet.sla.explanation.Explanation.Stretch;
import io.guichet.sla.policy.DeskFilesForTests;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.reckoning.Reckoned;
import io.guichet.sla.reckoning.Reckoning;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplainingTest {
    private static final Instant NOW = Life.paris("2026-11-13T10:00");

    private final Policies policies = DeskFilesForTests.desk("a");

    @Test
    void aPauseAndAHolidayAreShownAndNotCounted() {
        Explanation explanation = explain(Life.opened("2026-11-10T10:00", "urgent")
                .then("complement-asked", "2026-11-12T09:00", "waiting-for-customer")
                .message("2026-11-12T14:00", "open"));

        // Tuesday 6 h 30, Thursday 4 h, Friday 7 h 30, Monday 4 h 30: three days of 7 h 30
        assertThat(explanation.dueAt()).isEqualTo(Life.paris("2026-11-16T15:00"));
        assertThat(explanation.consumedMinutes()).isEqualTo(3 * 450);
        assertThat(explanation.counted())
                .hasSize(7)
                .contains(new Stretch(Life.paris("2026-11-12T14:00"), Life.paris("2026-11-12T18:00"), null));
        assertThat(explanation.paused())
                .containsExactly(new Stretch(
                        Life.paris("2026-11-12T09:00"), Life.paris("2026-11-12T14:00"), "waiting-for-customer"));
        assertThat(explanation.skipped()).singleElement().satisfies(day -> {
            assertThat(day.date()).hasToString("2026-11-11");
            assertThat(day.kind()).isEqualTo("holiday");
        });
        assertThat(explanation.considered()).hasSize(1);
        assertThat(explanation.sentences().en())
                .contains("has 3 working days by policy “urgent”", "due on Monday 16 November 2026 at 15:00")
                .contains("from Thursday 12 November 2026 at 09:00 to Thursday 12 November 2026 at 14:00")
                .contains("11 November 2026 (");
        assertThat(explanation.sentences().fr())
                .contains("dispose de 3 jours ouvrés selon la règle « urgent »")
                .contains("échéance le lundi 16 novembre 2026 à 15:00", "11 novembre 2026 (", "État : en cours.");
    }

    @Test
    void aClockThatStandsStillSaysSinceWhen() {
        Explanation explanation = explain(Life.opened("2026-11-12T09:00", "high")
                .then("complement-asked", "2026-11-12T11:00", "waiting-for-customer"));

        assertThat(explanation.dueAt()).isNull();
        assertThat(explanation.state()).isEqualTo("paused");
        assertThat(explanation.consumedMinutes()).isEqualTo(120);
        assertThat(explanation.considered()).hasSize(2);
        assertThat(explanation.sentences().en()).contains("since Thursday 12 November 2026 at 11:00");
        assertThat(explanation.sentences().fr())
                .contains("il est arrêté avant l'échéance", "depuis le jeudi 12 novembre 2026 à 11:00", "arrêté.");
    }

    private Explanation explain(Life life) {
        List<Reckoned> reckoned = new Reckoning(policies).of(life.history());
        Deadline solution = Settlement.of(
                        new Subject(UUID.randomUUID(), "2026-000001", null, null),
                        List.of(),
                        reckoned,
                        new Cause(policies.version(), null, NOW))
                .written()
                .stream()
                .filter(deadline -> deadline.clock().equals("solution"))
                .findFirst()
                .orElseThrow();
        return new Explaining(policies, solution, Objects.requireNonNull(Explaining.find(solution, reckoned)), NOW)
                .explain();
    }
}
