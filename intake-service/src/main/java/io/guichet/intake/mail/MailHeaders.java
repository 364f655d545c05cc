package io.guichet.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The header block of a mail (RFC 5322 section 2.2), read so leniently that it never fails: what does not look like a
 * field ends the block, as a blank line does. Values are unfolded, their bytes kept one to one as ISO-8859-1 characters.
 *
 * @param fields in the order of the mail; none when the bytes do not begin like a mail
 * @param bodyStart offset of the first byte after the block and its blank line
 * @param tooLong true when the block is longer than {@link #MAX_BYTES}; the fields are those of its beginning
 */
public record MailHeaders(List<Field> fields, int bodyStart, boolean tooLong) {

    static final int MAX_BYTES = 64 * 1024;

    /** One header field; the name in lower case. */
    public record Field(String name, String value) {}

    static MailHeaders of(byte[] mail) {
        List<Field> fields = new ArrayList<>();
        int at = start(mail);
        while (at < mail.length) {
            int end = endOfField(mail, at);
            if (end > MAX_BYTES) {
                return new MailHeaders(List.copyOf(fields), at, true);
            }
            String text = text(mail, at, end);
            if (text.isBlank()) {
                return new MailHeaders(List.copyOf(fields), fields.isEmpty() ? 0 : endOfLine(mail, at), false);
            }
            int colon = nameLength(text);
            if (colon <= 0) {
                return new MailHeaders(List.copyOf(fields), fields.isEmpty() ? 0 : at, false);
            }
            fields.add(new Field(
                    text.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT),
                    text.substring(colon + 1).strip()));
            at = end;
        }
        return new MailHeaders(List.copyOf(fields), mail.length, false);
    }

    /** The first field of this name, given in lower case. */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    /** The first field of this name in lower case, or nothing. */
    public String lower(String name) {
        return first(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** Where the first field begins: a mbox separator before it belongs to no header. */
    static int start(byte[] mail) {
        boolean mbox = mail.length > 5
                && mail[0] == 'F'
                && mail[1] == 'r'
                && mail[2] == 'o'
                && mail[3] == 'm'
                && mail[4] == ' ';
        return mbox ? endOfLine(mail, 0) : 0;
    }

    /** A field ends where a line begins that is not folded onto it; a blank line is a field of its own. */
    private static int endOfField(byte[] mail, int from) {
        int end = endOfLine(mail, from);
        if (isBlank(mail, from, end)) {
            return end;
        }
        while (end < mail.length && (mail[end] == ' ' || mail[end] == '\t')) {
            int next = endOfLine(mail, end);
            if (isBlank(mail, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean isBlank(byte[] mail, int from, int to) {
        for (int i = from; i < to; i++) {
            if (mail[i] > ' ' || mail[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(byte[] mail, int from) {
        int i = from;
        while (i < mail.length && mail[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, mail.length);
    }

    private static String text(byte[] mail, int from, int to) {
        return new String(mail, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1)
                .replace("\r", "")
                .replace("\n", "");
    }

    /** Where the colon stands, or -1: a name is visible ASCII (RFC 5322 section 3.6.8). */
    private static int nameLength(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return -1;
        }
        String name = line.substring(0, colon).stripTrailing();
        return !name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 127) ? colon : -1;
    }
}
