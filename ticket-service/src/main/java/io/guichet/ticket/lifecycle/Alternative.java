package io.guichet.ticket.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The second question of P30: what the customer can do instead. */
public enum Alternative {
    NONE,
    PAINFUL,
    EASY;

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; null if it is absent or unknown here, so that a new word never costs a ticket. */
    public static @Nullable Alternative read(@Nullable String word) {
        return Arrays.stream(values())
                .filter(alternative -> alternative.wire().equals(word))
                .findFirst()
                .orElse(null);
    }
}
