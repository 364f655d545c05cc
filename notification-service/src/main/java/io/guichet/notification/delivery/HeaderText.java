package io.guichet.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The one place where text becomes a header's value. What comes out is printable ASCII, and its line breaks are folds (RFC 5322,
 * 2.2.3): nothing in the text can end the header and begin another.
 */
final class HeaderText {

    /** An encoded word has 75 characters at most (RFC 2047); 12 of them are its frame, the rest base64 of 45 bytes. */
    private static final int BYTES_PER_WORD = 45;

    private static final int LONGEST = 500;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cs}\\s]+");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9 !#$%&'*+/=^_`{|}~-]*");

    private HeaderText() {}

    /** One line of visible text: control characters, line breaks, direction marks become single spaces. */
    static String oneLine(String text) {
        var line = UNSAFE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }

    /** The value of an unstructured header such as {@code Subject}. */
    static String unstructured(String text) {
        var line = oneLine(text);
        return PLAIN.matcher(line).matches() && !line.contains("=?") && line.length() <= 60 ? line : encoded(line);
    }

    /** The name before an address. */
    static String displayName(String name) {
        var line = oneLine(name);
        return PLAIN_NAME.matcher(line).matches() && !line.contains("=?") && line.length() <= 60 ? line : encoded(line);
    }

    // RFC 2047: words of whole characters, with folds between them, which readers drop
    private static String encoded(String line) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        var bytes = 0;
        for (var character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            var length = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > BYTES_PER_WORD) {
                words.append(encodedWord(word)).append("\r\n ");
                word.setLength(0);
                bytes = 0;
            }
            word.append(text);
            bytes += length;
        }
        return words.append(encodedWord(word)).toString();
    }

    private static String encodedWord(CharSequence text) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
