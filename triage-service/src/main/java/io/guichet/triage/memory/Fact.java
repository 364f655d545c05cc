package io.guichet.triage.memory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known under one key, the present occurrence included: {@code facts.<memory>} in conditions.
 *
 * @param count occurrences in the window; of failures, those since the last success
 * @param reached whether the settings' limit is reached: so many repetitions, or a failure past its grace time
 * @param ticket the ticket that is there for this key, if any
 * @param open whether that ticket is still open
 */
public record Fact(long count, boolean reached, @Nullable UUID ticket, boolean open) {

    /** Nothing is known. */
    public static final Fact NONE = new Fact(0, false, null, false);
}
