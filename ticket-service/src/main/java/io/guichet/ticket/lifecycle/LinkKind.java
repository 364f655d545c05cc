package io.guichet.ticket.lifecycle;

/** How two tickets belong together. */
public enum LinkKind {
    /** Subjects of the same message (P3). */
    SIBLING,
    /** One goes on where the other, closed one ended (P8). */
    RELATED
}
