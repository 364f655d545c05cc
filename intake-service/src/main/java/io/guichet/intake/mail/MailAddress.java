package io.guichet.intake.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address of a mail.
 *
 * @param name the display name, if there is one
 * @param address in lower case, so that the same mailbox is always written the same way
 */
public record MailAddress(@Nullable String name, String address) {

    /** As all addresses are compared and stored: trimmed, in lower case. */
    public static String normalized(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
