package io.guichet.ticket.lifecycle;

import java.util.Locale;

/** How a ticket was closed. */
public enum Outcome {
    /** Answered while the customer was on the phone (P1). */
    ANSWERED_BY_PHONE,
    /** What a machine reported has passed before anybody looked (P10). */
    RESOLVED_BY_ITSELF;

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
