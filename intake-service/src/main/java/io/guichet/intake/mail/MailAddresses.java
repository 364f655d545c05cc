package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jspecify.annotations.Nullable;

/** Address lists of header fields (RFC 5322 section 3.4), leniently; an address without a domain is none. */
final class MailAddresses {

    private static final int MAX_LENGTH = 320;

    private MailAddresses() {}

    static List<MailAddress> parse(String value) {
        return LenientAddressParser.DEFAULT.parseAddressList(value).flatten().stream()
                .filter(MailAddresses::isAddress)
                .map(mailbox -> new MailAddress(
                        name(mailbox.getName()), TextDecoding.header(MailAddress.normalized(mailbox.getAddress()))))
                .toList();
    }

    private static boolean isAddress(Mailbox mailbox) {
        return mailbox.getLocalPart() != null
                && !mailbox.getLocalPart().isBlank()
                && mailbox.getDomain() != null
                && !mailbox.getDomain().isBlank()
                && mailbox.getAddress().length() <= MAX_LENGTH
                && mailbox.getAddress().chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    private static @Nullable String name(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String name = EncodedWords.decode(raw).strip();
        boolean quotedTwice = name.length() > 2 && name.charAt(0) == '\'' && name.endsWith("'");
        String bare = quotedTwice ? name.substring(1, name.length() - 1) : name;
        return PlainText.line(bare);
    }

    /** The part before the @, in lower case. */
    static String localPart(String address) {
        int at = address.indexOf('@');
        return (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
    }
}
