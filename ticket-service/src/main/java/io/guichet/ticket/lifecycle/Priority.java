package io.guichet.ticket.lifecycle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How soon a ticket is due (P30). The periods themselves are the desk's policies, kept by the sla service. */
public enum Priority {
    URGENT,
    HIGH,
    MEDIUM,
    LOW,
    /** Nobody has answered the two questions yet. */
    UNQUALIFIED;

    /**
     * The priority that follows from the two questions of P30.
     *
     * @param usable whether the function can be used; null: not answered
     * @param alternative what can be done instead; null: not answered, which matters only when the function cannot be used
     */
    public static Priority of(@Nullable Boolean usable, @Nullable Alternative alternative) {
        if (usable == null) {
            return UNQUALIFIED;
        }
        if (usable) {
            return LOW;
        }
        if (alternative == null) {
            return UNQUALIFIED;
        }
        return switch (alternative) {
            case NONE -> URGENT;
            case PAINFUL -> HIGH;
            case EASY -> MEDIUM;
        };
    }

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
