package io.guichet.intake.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text when the declared charset may be missing or wrong. Bytes beyond ASCII that are all valid UTF-8 are
 * UTF-8, whatever single-byte charset a sender put on the label; else the declared charset if it fits; else a guess, which
 * ends with windows-1252. ISO-8859-1 means windows-1252, as in every browser (WHATWG); US-ASCII with bytes beyond it means
 * nothing.
 */
final class TextDecoding {

    private static final Pattern JAPANESE_SHIFT = Pattern.compile("\u001b(?:\\$[@B]|\\([IJ])");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final char ESCAPE = '\u001b';
    // so many characters are not valid UTF-8 by chance, also not in two-byte charsets
    private static final int MANY_CHARACTERS = 5;
    private static final int ENCODED_TWICE = 3;

    private TextDecoding() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (CharsetNames.isUtf7(declared)) {
            return Utf7.decode(bytes);
        }
        int high = high(bytes);
        Optional<Charset> charset = CharsetNames.charset(declared);
        if (high == 0) {
            return low(bytes, charset);
        }
        return unicode(bytes, charset)
                .or(() -> charset.flatMap(named -> strictly(bytes, named)))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, CharsetGuess.of(bytes)));
    }

    /** A header value, whose characters stand for bytes, as the text that these bytes mean. */
    static String header(String value) {
        return decode(value.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    /** No byte is beyond ASCII: plain ASCII, a Japanese text in seven bits, or UTF-16. */
    private static String low(byte[] bytes, Optional<Charset> charset) {
        Optional<String> wide = indexOf(bytes, 0) < 0
                ? Optional.empty()
                : charset.filter(TextDecoding::isUtf)
                        .flatMap(named -> strictly(bytes, named))
                        .or(() -> utf16(bytes));
        return wide.orElseGet(() -> sevenBits(bytes, charset));
    }

    private static String sevenBits(byte[] bytes, Optional<Charset> charset) {
        String ascii = new String(bytes, StandardCharsets.US_ASCII);
        if (ascii.indexOf(ESCAPE) < 0) {
            return ascii;
        }
        return charset.filter(named -> named.name().contains("2022"))
                .or(() -> Optional.of(ISO_2022_JP)
                        .filter(japanese -> JAPANESE_SHIFT.matcher(ascii).find()))
                .map(named -> new String(bytes, named))
                .orElse(ascii);
    }

    private static Optional<String> unicode(byte[] bytes, Optional<Charset> charset) {
        if (indexOf(bytes, 0) >= 0 || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return charset.filter(TextDecoding::isUtf)
                    .flatMap(named -> strictly(bytes, named))
                    .or(() -> utf16(bytes));
        }
        Optional<String> text = strictly(bytes, StandardCharsets.UTF_8);
        boolean certain = charset.isEmpty()
                || charset.get().equals(CharsetNames.WINDOWS_1252)
                || isUtf(charset.get())
                || text.filter(read -> read.chars().filter(c -> c > 127).count() >= MANY_CHARACTERS)
                        .isPresent();
        return text.filter(read -> certain).map(TextDecoding::decodedTwice);
    }

    /** UTF-16 by its mark, or by the zeros that every other byte is in western languages. */
    private static Optional<String> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        int odd = 0;
        int even = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (Math.max(odd, even) < bytes.length * 0.4 || Math.min(odd, even) > bytes.length * 0.1) {
            return Optional.empty();
        }
        return strictly(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** UTF-8 that somebody took for windows-1252 and made UTF-8 of again: certain when all that is not ASCII fits. */
    private static String decodedTwice(String text) {
        if (text.indexOf('\u00c3') < 0 && text.indexOf('\u00e2') < 0) {
            return text;
        }
        byte[] once = windows1252(text);
        if (once.length != text.length()) {
            return text;
        }
        return strictly(once, StandardCharsets.UTF_8)
                .filter(read -> text.length() - read.length() >= ENCODED_TWICE)
                .orElse(text);
    }

    private static byte[] windows1252(String text) {
        CharsetEncoder encoder = CharsetNames.WINDOWS_1252.newEncoder();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c < 0xA0) {
                bytes[i] = (byte) c;
            } else if (encoder.canEncode(c)) {
                bytes[i] = String.valueOf(c).getBytes(CharsetNames.WINDOWS_1252)[0];
            } else {
                return new byte[0];
            }
        }
        return bytes;
    }

    private static boolean isUtf(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** All of the bytes must fit, except that the last character may be cut off. */
    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        CharBuffer text = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, false);
        return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int high(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    private static int indexOf(byte[] bytes, int wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
