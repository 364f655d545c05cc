package io.guichet.intake.mail;

/** Who wrote a mail. */
public enum MailCategory {
    /** A person. */
    HUMAN,
    /** A machine: an absence notice, a report, a newsletter (RFC 3834). */
    AUTOMATIC,
    /** A mail system that could not deliver what was sent (RFC 3464, or its own words). */
    BOUNCE,
    /** Anybody, by way of a mailing list (RFC 2919, RFC 2369). */
    LIST
}
