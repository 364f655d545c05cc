package io.guichet.notification.job;

import java.util.Locale;

/** Why somebody is written to. */
public enum NotificationKind {
    /** A message opened tickets: here are their numbers (P32); to a voicemail, the standard reply (P9). */
    ACKNOWLEDGEMENT(Audience.CUSTOMER, true),
    /** An agent's reply (P33). */
    REPLY(Audience.CUSTOMER, false),
    /** An agent asks for what only the customer knows (P22). */
    COMPLEMENT(Audience.CUSTOMER, false),
    /** It is a real problem and is taken care of (P24). */
    TAKEN_CARE_OF(Audience.CUSTOMER, true),
    /** It is done, or will not be (P25, P34). */
    DONE(Audience.CUSTOMER, true),
    /** The ticket goes on under another number. */
    MERGED(Audience.CUSTOMER, true),
    /** How was it? Off unless the desk says where to ask. */
    SURVEY(Audience.CUSTOMER, true),
    /** Somebody else gave an agent a ticket. */
    ASSIGNED(Audience.DESK, true),
    /** A ticket goes to the next level (P20). */
    ESCALATION(Audience.DESK, true),
    /** A reply is to be validated before it goes out (P21). */
    VALIDATION(Audience.DESK, true),
    /** A trade's opinion is asked (P42). */
    CONSULTATION(Audience.DESK, true),
    /** A deadline comes near or has passed (P30, P31). */
    DEADLINE(Audience.DESK, true),
    /** Something came in and nobody has looked at it (P6). */
    MAILBOX_WATCH(Audience.DESK, true),
    /** Dev owes an answer (P25). */
    DEV_CHASE(Audience.DESK, true),
    /** Something happened to a ticket that somebody watches or works on (P20). */
    WATCH(Audience.DESK, true),
    /** A mail to a customer was stopped or failed: somebody must do something about it. */
    ALARM(Audience.DESK, true),
    /** What an agent would have got one by one. */
    DIGEST(Audience.DESK, true);

    private enum Audience {
        CUSTOMER,
        DESK
    }

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Audience audience;
    private final boolean automatic;

    NotificationKind(Audience audience, boolean automatic) {
        this.audience = audience;
        this.automatic = automatic;
    }

    /** As the database, the events and the API write it. */
    public String word() {
        return word;
    }

    /** Whether it goes to customers; else to those who work at the desk. */
    public boolean isForCustomers() {
        return audience == Audience.CUSTOMER;
    }

    /** Whether no person wrote it. */
    public boolean isAutomatic() {
        return automatic;
    }
}
