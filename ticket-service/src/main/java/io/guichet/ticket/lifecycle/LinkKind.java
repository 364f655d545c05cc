package io.guichet.ticket.lifecycle;

/** How two tickets belong together. */
public enum LinkKind {
    /** Subjects of the same message (P3). */
    SIBLING
}
