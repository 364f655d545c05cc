package io.guichet.intake.imap;

import org.jspecify.annotations.Nullable;

/** Why a mailbox cannot be fetched just now, in plain words; it is tried again. */
final class MailboxFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final MailboxState state;

    MailboxFault(MailboxState state, String words, @Nullable Throwable cause) {
        super(words, cause, false, false);
        this.state = state;
    }

    MailboxState state() {
        return state;
    }
}
