package io.guichet.ticket.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a ticket was closed. */
public enum Outcome {
    /** Answered while the customer was on the phone (P1). */
    ANSWERED_BY_PHONE,
    /** What a machine reported has passed before anybody looked (P10). */
    RESOLVED_BY_ITSELF,
    ANSWERED,
    /** It is no problem, and the customer was told why (P24). */
    EXPLAINED,
    CORRECTED,
    /** Dev will not do it, and the customer was told (P25). */
    REFUSED,
    /** The customer was asked, reminded, and kept silent (P22). */
    NO_ANSWER,
    /** The customer was asked, at a desk that does not wait (P22). */
    COMPLEMENT_ASKED,
    DUPLICATE;

    /** Reads the word; null if there is none such. */
    public static @Nullable Outcome read(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.wire().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
