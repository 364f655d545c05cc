package io.guichet.ticket.staff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a ticket that is assigned to an agent who is away (P6). */
public enum WhenAway {
    /** They get it, and whoever assigns it is told. */
    @JsonProperty("warn")
    WARN,
    /** Their stand-in gets it. */
    @JsonProperty("stand-in")
    STAND_IN
}
