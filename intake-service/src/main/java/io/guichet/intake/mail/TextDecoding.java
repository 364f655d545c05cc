package io.guichet.intake.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text when the declared charset may be missing or wrong. Bytes beyond ASCII that are all valid UTF-8 are
 * UTF-8, whatever single-byte charset a sender put on the label; else the declared charset if it fits; else
 * windows-1252, which every byte fits. ISO-8859-1 and US-ASCII mean windows-1252, as in every browser (WHATWG).
 */
final class TextDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoding() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        Optional<Charset> charset = charset(declared);
        boolean western = charset.isEmpty() || charset.get().equals(WINDOWS_1252);
        if (western) {
            return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS_1252));
        }
        return strictly(bytes, charset.get())
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    /** A header value, whose characters stand for bytes, as the text that these bytes mean. */
    static String header(String value) {
        return decode(value.getBytes(StandardCharsets.ISO_8859_1), null);
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

    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip().replace("\"", "").replace("'", ""));
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(western ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
