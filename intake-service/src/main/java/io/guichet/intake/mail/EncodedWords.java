package io.guichet.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encoded words in header values (RFC 2047), as senders really write them: adjacent words of one charset are joined
 * before they are decoded (many cut a character in two), spaces, question marks and missing padding inside are put up
 * with, a last word may lack its end, words that were encoded twice are decoded twice, and what cannot be decoded stays
 * as it is written.
 */
final class EncodedWords {

    // a question mark within a word is no end of it; only so many, for a line full of beginnings is tried from each
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{0,60})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]*+(?:\\?(?!=)[^?]*+){0,20})"
                    + "(?:\\?=|(?<=[A-Za-z0-9+/=_]{12})\\??$)");

    private EncodedWords() {}

    /** The text of a raw header value, whose characters stand for bytes. */
    static String decode(String value) {
        String once = decodeOnce(value);
        boolean encodedTwice = once.startsWith("=?") && once.endsWith("?=") && !once.equals(value);
        return encodedTwice ? decodeOnce(once) : once;
    }

    private static String decodeOnce(String value) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String between = value.substring(end, word.start());
            String next = word.group(1).toLowerCase(Locale.ROOT);
            boolean adjacent = end > 0 && between.isBlank();
            if (!adjacent || !next.equals(charset)) {
                flush(pending, charset, text);
            }
            if (!adjacent) {
                text.append(TextDecoding.header(between));
            }
            charset = next;
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        flush(pending, charset, text);
        return text.append(TextDecoding.header(value.substring(end))).toString();
    }

    /** Whether there is an encoded word in it. */
    static boolean isIn(String value) {
        return value.contains("=?") && WORD.matcher(value).find();
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder text) {
        if (pending.size() > 0) {
            text.append(TextDecoding.decode(pending.toByteArray(), charset));
            pending.reset();
        }
    }

    private static byte[] bytes(String encoding, String encoded) {
        return encoding.equalsIgnoreCase("b") ? base64(encoded) : quoted(encoded);
    }

    private static byte[] base64(String encoded) {
        String clean = encoded.replaceAll("[^A-Za-z0-9+/]", "");
        try {
            return Base64.getDecoder().decode(clean.length() % 4 == 1 ? clean.substring(0, clean.length() - 1) : clean);
        } catch (IllegalArgumentException notBase64) {
            return encoded.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int high = c == '=' && i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(encoded.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
