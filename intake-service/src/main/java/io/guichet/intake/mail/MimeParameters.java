package io.guichet.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a header field (RFC 2045 section 5.1), with continuations and charsets (RFC 2231), as senders really
 * write them: values without quotes although they have spaces, bare bytes, encoded words where none are allowed, folders
 * whose backslashes escape nothing, extended values without a charset or in quotes.
 */
final class MimeParameters {

    private static final Pattern EXTENDED = Pattern.compile("([^']{0,60})'[^']{0,40}'(.*)", Pattern.DOTALL);
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final int MAX_SECTIONS = 100;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param field a raw field value, whose characters stand for bytes */
    MimeParameters(String field) {
        int at = field.indexOf(';');
        while (at >= 0 && at < field.length() && values.size() < MAX_SECTIONS) {
            int equals = field.indexOf('=', at);
            int next = field.indexOf(';', at + 1);
            if (equals < 0 || (next >= 0 && next < equals)) {
                at = next;
                continue;
            }
            StringBuilder value = new StringBuilder();
            int end = readValue(field, equals + 1, value);
            values.putIfAbsent(field.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT), value.toString());
            at = field.indexOf(';', end);
        }
    }

    /** Where the value ends. */
    private static int readValue(String field, int from, StringBuilder value) {
        int at = from;
        while (at < field.length() && Character.isWhitespace(field.charAt(at))) {
            at++;
        }
        if (at >= field.length() || field.charAt(at) != '"') {
            int next = field.indexOf(';', at);
            int end = next < 0 ? field.length() : next;
            value.append(field.substring(at, end).strip());
            return end;
        }
        for (at++; at < field.length() && field.charAt(at) != '"'; at++) {
            boolean escape =
                    field.charAt(at) == '\\' && at + 1 < field.length() && "\"\\".indexOf(field.charAt(at + 1)) >= 0;
            at += escape ? 1 : 0;
            value.append(field.charAt(at));
        }
        return at;
    }

    /** The value as text, by its name in lower case. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name + "*"))
                .map(MimeParameters::extended)
                .or(() -> continued(name))
                .or(() -> Optional.ofNullable(values.get(name)).map(MimeParameters::plain));
    }

    private static String plain(String value) {
        return EncodedWords.isIn(value) ? EncodedWords.decode(value) : TextDecoding.header(value);
    }

    private static String extended(String value) {
        Matcher parts = EXTENDED.matcher(value);
        return parts.matches()
                ? TextDecoding.decode(bytes(parts.group(2), true), parts.group(1))
                : EncodedWords.isIn(value) ? plain(value) : TextDecoding.decode(bytes(value, true), null);
    }

    /** RFC 2231 section 3 and 4.1: sections from 0, each in bare characters or percent-encoded. */
    private Optional<String> continued(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        int sections = 0;
        while (sections < MAX_SECTIONS) {
            String bare = values.get(name + '*' + sections);
            String encoded = values.get(name + '*' + sections + '*');
            if (bare == null && encoded == null) {
                break;
            }
            Matcher first = EXTENDED.matcher(encoded == null || sections > 0 ? "" : encoded);
            charset = first.matches() ? first.group(1) : charset;
            bytes.writeBytes(
                    first.matches()
                            ? bytes(first.group(2), true)
                            : bytes(encoded == null ? String.valueOf(bare) : encoded, encoded != null));
            sections++;
        }
        return sections == 0 ? Optional.empty() : Optional.of(joined(bytes.toByteArray(), charset));
    }

    private static String joined(byte[] bytes, @Nullable String charset) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return EncodedWords.isIn(raw) ? EncodedWords.decode(raw) : TextDecoding.decode(bytes, charset);
    }

    private static byte[] bytes(String value, boolean percentEncoded) {
        String raw = percentEncoded
                ? PERCENT.matcher(value)
                        .replaceAll(hex ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                : value;
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }
}
