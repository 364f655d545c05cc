package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.faults.Fault.Kill;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static List<String> others(long seed, boolean patient, int many) {
        FaultPlan plan = new FaultPlan(seed, patient);
        return IntStream.range(0, many).mapToObj(i -> plan.other().toString()).toList();
    }

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(others(7, true, 60)).isEqualTo(others(7, true, 60)).isNotEqualTo(others(8, true, 60));
    }

    @Test
    void everyServiceIsKilledBeforeOneIsKilledAgain() {
        FaultPlan plan = new FaultPlan(1, false);
        assertThat(Stream.generate(plan::kill).limit(5).map(fault -> ((Kill) fault).part()))
                .containsExactlyInAnyOrder("intake", "triage", "ticket", "sla", "notification");
    }

    @Test
    void everyPlaceIsHaltedAtBeforeOneComesAgain() {
        FaultPlan plan = new FaultPlan(1, false);
        assertThat(Stream.generate(plan::halt).limit(Failpoints.all().size()))
                .containsExactlyInAnyOrderElementsOf(Failpoints.all());
    }

    @Test
    void killsAreTenToFifteenSecondsApart() {
        FaultPlan plan = new FaultPlan(1, false);
        assertThat(Stream.generate(plan::untilNextKill).limit(200))
                .allSatisfy(pause -> assertThat(pause.toMillis()).isBetween(10_000L, 15_000L));
    }

    @Test
    void inAShortRunNothingIsAwayForLong() {
        assertThat(others(1, false, 30)).noneMatch(fault -> fault.contains("PT1M") || fault.contains("PT30S"));
    }

    @Test
    void inALongRunEveryAbsenceHasItsTurn() {
        assertThat(others(1, true, 19))
                .contains("PoisonTopics[]", "Kill[part=kafka, away=PT1M]", "Kill[part=postgres, away=PT1M]")
                .anyMatch(fault -> fault.startsWith("Freeze") && fault.contains("PT1M10S"));
    }
}
