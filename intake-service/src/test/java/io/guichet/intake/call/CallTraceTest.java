package io.guichet.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallTraceTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    @Test
    void aCallThatWasTakenAndIsOverIsToBeNoted() {
        CallTrace trace = CallTrace.NOTHING
                .with(CallStep.HANGUP, at(99, null))
                .with(CallStep.ANSWER, at(9, "alix.agent"))
                .with(CallStep.NEW, at(0, null));

        assertThat(trace.state()).isEqualTo(DraftState.ENDED);
        assertThat(trace.startedAt()).hasValue(NOON);
        assertThat(trace.talked()).hasValue(Duration.ofSeconds(90));
        assertThat(trace.takenBy()).hasValue("alix.agent");
    }

    @Test
    void ofACallThatWasPutThroughTheLastOneKnowsWhatItWasAbout() {
        CallTrace trace = CallTrace.NOTHING
                .with(CallStep.ANSWER, at(60, "bo.agent"))
                .with(CallStep.ANSWER, at(9, "alix.agent"))
                .with(CallStep.HANGUP, at(99, null));

        assertThat(trace.takenBy()).hasValue("bo.agent");
        assertThat(trace.talked()).hasValue(Duration.ofSeconds(90));
    }

    @Test
    void whatTheDeskCallsInVainIsNotMissed() {
        CallMoment out = new CallMoment(NOON, "0561000000", Direction.OUT, null, null);

        assertThat(CallTrace.NOTHING
                        .with(CallStep.NEW, out)
                        .with(CallStep.HANGUP, out)
                        .state())
                .isEqualTo(DraftState.UNANSWERED);
    }

    @Test
    void aSystemWhoseClockRunsBackTalksForNoTime() {
        CallTrace trace = CallTrace.NOTHING.with(CallStep.ANSWER, at(9, null)).with(CallStep.HANGUP, at(8, null));

        assertThat(trace.talked()).hasValue(Duration.ZERO);
    }

    private static CallMoment at(int second, String agent) {
        return new CallMoment(NOON.plusSeconds(second), null, null, null, agent);
    }
}
