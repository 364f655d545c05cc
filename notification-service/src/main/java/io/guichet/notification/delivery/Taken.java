package io.guichet.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a look at the waiting notifications brought.
 *
 * @param attempt what is to be sent
 * @param found whether there was anything, be it something that must not go out
 */
record Taken(@Nullable Attempt attempt, boolean found) {

    static final Taken NOTHING = new Taken(null, false);
    static final Taken SUPPRESSED = new Taken(null, true);
}
