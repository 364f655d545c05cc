package io.guichet.sla.reckoning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a deadline stands. */
public enum DeadlineState {
    /** Not due yet. */
    RUNNING,
    /** Its clock stands still. */
    PAUSED,
    /** It came due before what it is about was done. */
    MISSED,
    /** What it is about was done in time. */
    MET,
    /** It became pointless in time. */
    CANCELLED;

    /** The state of a name. */
    public static Optional<DeadlineState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
