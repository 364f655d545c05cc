package io.guichet.triage.message;

import org.jspecify.annotations.Nullable;

/**
 * One topic inside a message.
 *
 * @param index from 1
 * @param usable whether the function can still be used; absent where nobody said so
 * @param answer what was answered on the phone; only passed on (P1)
 */
public record Subject(
        int index,
        String summary,
        @Nullable String text,
        @Nullable String kind,
        @Nullable Boolean usable,
        @Nullable String alternative,
        @Nullable String answer) {

    public Subject {
        if (index < 1 || summary == null) {
            throw new IllegalArgumentException("a subject needs an index from 1 and a summary");
        }
    }
}
