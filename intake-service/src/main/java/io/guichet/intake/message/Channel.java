package io.guichet.intake.message;

/** How a message reached the desk. */
public enum Channel {
    CALL,
    VOICEMAIL,
    EMAIL
}
