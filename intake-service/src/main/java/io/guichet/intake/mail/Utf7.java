package io.guichet.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UTF-7 (RFC 2152): ASCII, and runs of UTF-16 in base64 between {@code +} and {@code -}. */
final class Utf7 {

    private static final Pattern RUN = Pattern.compile("\\+([A-Za-z0-9+/]*+)-?");

    private Utf7() {}

    static String decode(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        return RUN.matcher(ascii).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group(), run.group(1))));
    }

    private static String decoded(String written, String base64) {
        if (base64.isEmpty()) {
            return written.equals("+-") ? "+" : written;
        }
        if (base64.length() % 4 == 1) {
            return written;
        }
        byte[] utf16 = Base64.getDecoder().decode(base64);
        return new String(utf16, 0, utf16.length & ~1, StandardCharsets.UTF_16BE);
    }
}
