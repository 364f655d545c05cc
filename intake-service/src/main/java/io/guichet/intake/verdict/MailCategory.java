package io.guichet.intake.verdict;

/** Who or what wrote a mail. */
public enum MailCategory {
    /** A person. */
    HUMAN,
    /** A machine: an absence notice, a receipt, a report (RFC 3834). */
    AUTOMATIC,
    /** A mail system that could not deliver what was sent, or not yet (RFC 3464, or its own words). */
    BOUNCE,
    /** A mail provider that tells of a complaint (RFC 5965). */
    FEEDBACK,
    /** Anybody, by way of a mailing list (RFC 2369, RFC 2919). */
    LIST,
    /** The desk itself. */
    LOOP
}
