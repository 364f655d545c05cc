package io.guichet.intake.contact;

/** Whether the desk knows who called or wrote (P2). */
public enum ContactStatus {
    /** Yes. */
    KNOWN,
    /** No. */
    UNKNOWN,
    /** It may be one of several, or another person at a number that is known. */
    AMBIGUOUS
}
