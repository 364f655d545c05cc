package io.guichet.triage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.Remembers.FailuresWithoutRecovery;
import io.guichet.triage.memory.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");
    private static final FailuresWithoutRecovery HOW =
            new FailuresWithoutRecovery(Duration.ofHours(24), Duration.ofHours(72));

    @Test
    void aFailureIsDueAfterTheGraceTime() {
        assertThat(Due.at(tally(failed(1)), HOW, null, null)).isEqualTo(at(25));
    }

    @Test
    void whoFailsAgainAndAgainIsDueAfterTheFirstFailure() {
        assertThat(Due.at(tally(failed(1), failed(20), failed(24)), HOW, null, null))
                .isEqualTo(at(25));
    }

    @Test
    void afterASuccessOnlySilenceIsDue() {
        assertThat(Due.at(tally(failed(1), succeeded(5)), HOW, null, null)).isEqualTo(at(77));
    }

    @Test
    void withoutASettingSilenceIsNotDue() {
        var how = new FailuresWithoutRecovery(Duration.ofHours(24), null);

        assertThat(Due.at(tally(succeeded(5)), how, null, null)).isNull();
    }

    @Test
    void nobodyIsAskedTwiceAboutTheSameSilence() {
        assertThat(Due.at(tally(succeeded(5)), HOW, at(77), at(80))).isNull();
    }

    @Test
    void afterTheNextReportSilenceIsWatchedAgain() {
        assertThat(Due.at(tally(succeeded(5), succeeded(90)), HOW, at(77), at(80)))
                .isEqualTo(at(162));
    }

    @Test
    void whatFailedBeforeItsTicketClosedIsDealtWith() {
        assertThat(Due.at(tally(failed(1), failed(10)), HOW, at(25), at(30))).isNull();
    }

    @Test
    void whatFailsAfterItsTicketClosedHasItsOwnGraceTime() {
        assertThat(Due.at(tally(failed(1), failed(40)), HOW, at(25), at(30))).isEqualTo(at(64));
    }

    private static Tally tally(Happened... happened) {
        return new Tally(List.of(happened));
    }

    private static Happened failed(int hour) {
        return new Happened(new UUID(0, hour), at(hour), Signal.FAILED);
    }

    private static Happened succeeded(int hour) {
        return new Happened(new UUID(0, hour), at(hour), Signal.SUCCEEDED);
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
