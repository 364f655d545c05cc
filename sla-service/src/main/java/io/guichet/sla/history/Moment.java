package io.guichet.sla.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can start, stop or end a clock. */
public enum Moment {
    /** The ticket exists. */
    OPENED,
    /** A message begins to wait until somebody says who it is from (P2). */
    HELD,
    /** It waits no longer. */
    RELEASED,
    /** It was closed, for the customer at least, and is open again. */
    REOPENED,
    /** It is closed. */
    CLOSED,
    /** It is closed for the customer; dev may still owe something (P25). */
    SOLVED,
    /** Somebody did something about it, for the first time or again (P6). */
    TOUCHED,
    /** A person wrote or called. */
    CUSTOMER_MESSAGE,
    /** A person wrote or called after the desk had replied. */
    FOLLOW_UP,
    /** A person of the desk answered; no acknowledgement is a reply. */
    REPLIED,
    /** Nobody has said yet whether the function can be used (P30). */
    UNQUALIFIED,
    /** Somebody has. */
    QUALIFIED,
    /** The next level has it (P20). */
    ESCALATED,
    /** A draft waits for the next level (P21). */
    VALIDATION_ASKED,
    /** The next level has said yes or no. */
    VALIDATION_ANSWERED,
    /** Dev has it (P24). */
    HANDED_OFF,
    /** Dev said something, but neither done nor refused (P25). */
    DEV_ANSWERED,
    /** Dev said done or refused. */
    DEV_DONE;

    /** The moment that a desk file names. */
    public static Optional<Moment> named(String name) {
        return Arrays.stream(values())
                .filter(moment -> moment.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
