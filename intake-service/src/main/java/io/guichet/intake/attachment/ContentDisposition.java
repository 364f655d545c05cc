package io.guichet.intake.attachment;

import io.guichet.intake.text.PlainText;
import java.nio.charset.StandardCharsets;

/** The header Content-Disposition (RFC 6266), with names in any script (RFC 8187). */
final class ContentDisposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** For a file to be saved under this name. */
    static String attachment(String name) {
        String line = PlainText.clean(name).replaceAll("[\\r\\n\\t/\\\\]+", "_");
        return "attachment; filename=\"" + ascii(line) + "\"; filename*=UTF-8''" + encoded(line);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "_").replace('"', '\'').replace('%', '_');
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
