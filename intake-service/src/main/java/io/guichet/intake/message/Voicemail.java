package io.guichet.intake.message;

import org.jspecify.annotations.Nullable;

/**
 * What only a voicemail has (P9).
 *
 * @param listened whether somebody has listened to it and noted its subjects
 * @param recording the id of the attachment that holds it
 * @param transcript what a machine understood
 */
public record Voicemail(
        boolean listened,
        @Nullable String recording,
        @Nullable String transcript) {

    Voicemail heard() {
        return new Voicemail(true, recording, transcript);
    }

    /** That it was one, and whether somebody listened, stays. */
    Voicemail erased() {
        return new Voicemail(listened, null, null);
    }
}
