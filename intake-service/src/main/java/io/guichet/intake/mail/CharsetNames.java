package io.guichet.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Charsets by the names that senders give them: as registered, with spaces and underscores, under names that no registry
 * knows, and for the superset that is meant when the subset is named (WHATWG Encoding).
 */
final class CharsetNames {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern ISO_8859 = Pattern.compile("(?:x?iso)?8859(\\d{1,2})[ei]?");
    private static final Pattern WINDOWS = Pattern.compile("(?:x|ms|ansi)*(?:cp|win|windows)?(125\\d|874)");
    private static final Map<String, String> COMPACT = Map.ofEntries(
            Map.entry("ansi", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("isolatin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("latin9", "ISO-8859-15"),
            Map.entry("latin2", "ISO-8859-2"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("xutf8", "UTF-8"),
            Map.entry("utf8sig", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("xsjis", "windows-31j"),
            Map.entry("mskanji", "windows-31j"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb231280", "GB18030"),
            Map.entry("xgbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("chinesesimplified", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cnbig5", "Big5-HKSCS"),
            Map.entry("ksc56011987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("euckr", "x-windows-949"),
            Map.entry("iso2022jp", "x-windows-iso2022jp"),
            Map.entry("tis620", "x-windows-874"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("xmacroman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"));

    private CharsetNames() {}

    /** The charset that is meant; nothing when nobody can know, or when it is ASCII, which every charset fits. */
    static Optional<Charset> charset(@Nullable String name) {
        String compact = name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (compact.isEmpty() || compact.length() > 40) {
            return Optional.empty();
        }
        Matcher iso = ISO_8859.matcher(compact);
        if (iso.matches()) {
            return iso(iso.group(1));
        }
        Matcher windows = WINDOWS.matcher(compact);
        if (windows.matches()) {
            return known((windows.group(1).equals("874") ? "x-windows-" : "windows-") + windows.group(1));
        }
        return known(COMPACT.getOrDefault(compact, compact)).or(() -> known(String.valueOf(name)));
    }

    private static Optional<Charset> iso(String part) {
        return switch (part) {
            case "1" -> Optional.of(WINDOWS_1252);
            case "9" -> known("windows-1254");
            case "11" -> known("x-windows-874");
            default -> known("ISO-8859-" + part);
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            Charset charset = Charset.forName(name.strip().replaceAll("[\"']", ""));
            return Optional.of(charset).filter(named -> !named.equals(StandardCharsets.US_ASCII));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** UTF-7 (RFC 2152), which Java does not know. */
    static boolean isUtf7(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).matches(".{0,20}utf-?_?7\"?");
    }
}
