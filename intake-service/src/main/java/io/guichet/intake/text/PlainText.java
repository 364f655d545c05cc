package io.guichet.intake.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that any database, JSON reader and terminal takes: well-formed, without control characters, of limited length. */
public final class PlainText {

    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PlainText() {}

    /** Without control characters but tab and line ends, and without byte order marks; halves of a character pair become U+FFFD. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (isShown(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isShown(char c) {
        return c == '\t' || c == '\n' || c == '\r' || (!Character.isISOControl(c) && c != BYTE_ORDER_MARK);
    }

    /** One line, trimmed and single-spaced; nothing when there is no text in it. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = clean(text).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** The text without control characters and blanks around it; nothing when there is no text in it. */
    public static @Nullable String text(@Nullable String written) {
        String text = written == null ? "" : clean(written).strip();
        return text.isEmpty() ? null : text;
    }

    /** At most so many UTF-16 units, never half a character. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    /** At most so many bytes of UTF-8, never half a character. */
    public static String cutBytes(String text, int max) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= max) {
            return text;
        }
        int end = max;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
