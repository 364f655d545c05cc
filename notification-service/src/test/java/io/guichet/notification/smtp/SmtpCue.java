package io.guichet.notification.smtp;

/** Where, and how, the next mail goes wrong. */
public enum SmtpCue {
    ACCEPT,
    DROP_BEFORE_GREETING,
    SILENT_BEFORE_GREETING,
    REFUSE_AT_GREETING,
    DROP_AT_MAIL,
    PUT_OFF_AT_RCPT,
    REFUSE_AT_RCPT,
    DROP_WITHIN_DATA,
    PUT_OFF_AFTER_DOT,
    REFUSE_AFTER_DOT,
    GARBAGE_AFTER_DOT,
    DROP_BEFORE_DOT_IS_TAKEN,
    DROP_AFTER_DOT_IS_TAKEN,
    SILENT_AFTER_DOT_IS_TAKEN,
    SLOW_AFTER_DOT;

    boolean concernsConnections() {
        return this == DROP_BEFORE_GREETING || this == SILENT_BEFORE_GREETING || this == REFUSE_AT_GREETING;
    }
}
