package io.guichet.triage.counting;

import io.guichet.triage.memory.Remembers.FailuresWithoutRecovery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something falls due though no message comes (P10). */
public final class Due {

    private Due() {}

    /**
     * The end of the grace time of the first failure that neither a success nor the end of a ticket followed; else the moment at which
     * silence has lasted too long, unless a ticket opened since the last report.
     *
     * @param opened when the latest ticket opened; null: none ever did
     * @param closed when it closed; null: it is open
     * @return null if nothing does
     */
    public static @Nullable Instant at(
            Tally tally, FailuresWithoutRecovery how, @Nullable Instant opened, @Nullable Instant closed) {
        var failing = tally.failures().stream()
                .filter(failure -> closed == null || failure.isAfter(closed))
                .findFirst();
        if (failing.isPresent()) {
            return failing.get().plus(how.grace());
        }
        var latest = tally.latest();
        if (how.silence() == null || latest == null || opened != null && !latest.isAfter(opened)) {
            return null;
        }
        return latest.plus(how.silence());
    }
}
