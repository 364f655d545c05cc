package io.guichet.intake.mail;

import java.io.IOException;

/** A temporary file cannot be written or read: nothing is wrong with the mail, and the same mail again may well be read. */
public final class SpoolFailure extends RuntimeException {

    SpoolFailure(IOException cause) {
        super("The temporary file for the parts of a mail cannot be used.", cause);
    }
}
