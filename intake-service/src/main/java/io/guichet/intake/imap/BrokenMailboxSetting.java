package io.guichet.intake.imap;

/** A mailbox that cannot be fetched as it is configured; the message names the setting and what is expected. */
public final class BrokenMailboxSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenMailboxSetting(String mailbox, String setting, String message) {
        super(
                "guichet.intake.mailboxes." + mailbox + (setting.isEmpty() ? "" : "." + setting) + ": " + message,
                null,
                false,
                false);
    }
}
