package io.guichet.intake.call;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a telephone system tells of a call. */
public enum CallStep {
    /** It rings. */
    NEW,
    /** Somebody takes it; again when it is put through to somebody else. */
    ANSWER,
    /** It is over, taken or not. */
    HANGUP;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
