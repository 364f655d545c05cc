package io.guichet.proof.sink;

/** How the sink treats mails. */
public enum SinkMood {
    /** Takes each and says so. */
    KIND,
    /** Takes each, and breaks the connection instead of saying so. */
    TAKES_AND_BREAKS,
    /** Takes none, and breaks the connection after the dot. */
    DROPS_AND_BREAKS,
    /** Puts each off (451) before its text. */
    PUTS_OFF
}
