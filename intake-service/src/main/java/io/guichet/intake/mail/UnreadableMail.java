package io.guichet.intake.mail;

/** A mail is not built as a mail should be, or beyond a limit; the message says why, for an agent to read. */
final class UnreadableMail extends RuntimeException {

    UnreadableMail(String reason) {
        super(reason);
    }
}
