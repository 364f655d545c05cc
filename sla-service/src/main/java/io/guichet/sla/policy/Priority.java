package io.guichet.sla.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a ticket presses (P30). */
public enum Priority {
    URGENT,
    HIGH,
    MEDIUM,
    LOW,
    /** Nobody has said yet whether the function can be used. */
    UNQUALIFIED;

    /** The priority that an event names; none for a name that this version does not know. */
    public static Optional<Priority> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(priority -> priority.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
