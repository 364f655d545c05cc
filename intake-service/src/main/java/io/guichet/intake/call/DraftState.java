package io.guichet.intake.call;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a call and the note of it are. */
public enum DraftState {
    /** Nobody has taken it yet. */
    RINGING,
    /** They talk. */
    TALKING,
    /** The call is over, its note is not written. */
    ENDED,
    /** A customer called, nobody took it, and no voicemail was handed in. */
    MISSED,
    /** The desk called, and nobody took it. */
    UNANSWERED,
    /** The note became a message. */
    COMPLETED,
    /** There is nothing to note; the reason is kept. */
    DISCARDED;

    /** Whether nothing is left to do. */
    public boolean isClosed() {
        return this == COMPLETED || this == DISCARDED;
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
