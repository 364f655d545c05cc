package io.guichet.notification.desk;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that the mail server can be given: a dot-atom of RFC 5321 in ASCII, so that no character of it means anything to a
 * header or to the dialogue. International domains are kept in their ASCII form (RFC 5890), which also shows homographs.
 *
 * @param local what stands before the {@code @}, as written
 * @param domain in lower case
 */
public record EmailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** The address in the text, or nothing if there is none or the mail server could not be given it. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        var trimmed = text == null ? "" : text.strip();
        var at = trimmed.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        var address = new EmailAddress(trimmed.substring(0, at), ascii(trimmed.substring(at + 1)));
        return address.isValid() ? Optional.of(address) : Optional.empty();
    }

    /** Whether both are one mailbox to all who run mail servers today: case does not tell them apart. */
    public boolean isSameAs(EmailAddress other) {
        return local.equalsIgnoreCase(other.local) && domain.equals(other.domain);
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }

    private boolean isValid() {
        return local.length() <= LONGEST_LOCAL
                && toString().length() <= LONGEST
                && LOCAL.matcher(local).matches()
                && DOMAIN.matcher(domain).matches();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
