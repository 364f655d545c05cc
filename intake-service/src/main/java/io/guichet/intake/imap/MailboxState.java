package io.guichet.intake.imap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How it stands with a mailbox. */
public enum MailboxState {
    /** This instance has not looked yet. */
    STARTING,
    /** Another instance holds it. */
    STANDBY,
    /** All is well: what comes in is taken in. */
    WATCHING,
    /** The server does not answer, or the connection broke. */
    UNREACHABLE,
    /** The server does not accept user and secret, or there is no secret to be had. */
    LOGIN_REFUSED,
    /** The server refuses something else, such as moving a mail when the disk is full. */
    SERVER_REFUSES,
    /** The desk's own database cannot be written. */
    STORAGE_UNAVAILABLE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
