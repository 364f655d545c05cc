package io.guichet.sla.reckoning;

import io.guichet.sla.calendar.TimeScale;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much of a run's time has gone by, pauses left out. A pause costs nothing and gives nothing: what fell into it is added to
 * what is asked for, so what was consumed before counts on, to the microsecond.
 *
 * @param scale time as the target counts it
 * @param start when the run began
 * @param pauses in order
 */
record Meter(TimeScale scale, Instant start, List<Pause> pauses) {

    /** The first moment at which so much has gone by; empty if the clock stands still before. */
    Optional<Instant> reaching(long amount) {
        long paused = 0;
        for (Pause pause : pauses) {
            if (amount <= scale.between(start, pause.from()) - paused) {
                break;
            }
            if (pause.to() == null) {
                return Optional.empty();
            }
            paused += scale.between(pause.from(), pause.to());
        }
        return Optional.of(scale.after(start, amount + paused));
    }

    /** What has gone by until a moment. */
    long consumed(Instant until) {
        return scale.between(start, until) - pausedBetween(start, until);
    }

    /** What would have gone by between two moments, had the clock not stood still. */
    long pausedBetween(Instant from, Instant until) {
        long paused = 0;
        for (Pause pause : pauses) {
            Instant begin = pause.from().isBefore(from) ? from : pause.from();
            Instant end = pause.to() == null || pause.to().isAfter(until) ? until : pause.to();
            paused += scale.between(begin, end);
        }
        return paused;
    }

    /** The same clock, measured from a later moment on. */
    Meter from(Instant later) {
        List<Pause> after = pauses.stream()
                .filter(pause -> pause.to() == null || pause.to().isAfter(later))
                .map(pause -> pause.from().isBefore(later) ? new Pause(pause.cause(), later, pause.to()) : pause)
                .toList();
        return new Meter(scale, later, after);
    }
}
