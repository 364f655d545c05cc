package io.guichet.intake.contact;

/** How somebody can be reached. */
public enum AddressKind {
    /** A mail address, in lower case; it belongs to one contact. */
    ADDRESS,
    /** A phone number, E.164 where it can be one; several contacts may share a switchboard's. */
    NUMBER
}
