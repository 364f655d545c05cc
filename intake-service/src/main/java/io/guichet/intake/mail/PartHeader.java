package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** What the header of one part says about it (RFC 2045, RFC 2183); the first field of a name counts. */
final class PartHeader {

    static final String TOO_LONG = "A part of it has a header longer than 64 KB, or more than 1,000 fields.";

    private static final int MAX_CONTENT_ID = 250;

    private int bytes;
    private String type = "";
    private String disposition = "";
    private @Nullable String contentId;

    /** @throws UnreadableMail when the header is too long */
    void add(Field field) {
        ByteSequence raw = field.getRaw();
        bytes += raw == null ? 0 : raw.length();
        if (bytes > MailHeaders.MAX_BYTES) {
            throw new UnreadableMail(TOO_LONG);
        }
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-type" -> type = type.isEmpty() ? body(raw, field) : type;
            case "content-disposition" -> disposition = disposition.isEmpty() ? body(raw, field) : disposition;
            case "content-id" -> contentId = contentId == null ? body(raw, field) : contentId;
            default -> {}
        }
    }

    /** The value, unfolded, its characters standing for bytes. */
    private static String body(@Nullable ByteSequence raw, Field field) {
        if (raw == null) {
            return String.valueOf(field.getBody());
        }
        String line = new String(raw.toByteArray(), StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "");
        return line.substring(line.indexOf(':') + 1).strip();
    }

    MimeParameters type() {
        return new MimeParameters(type);
    }

    /** In lower case; empty when it says nothing. */
    String disposition() {
        int end = disposition.indexOf(';');
        return (end < 0 ? disposition : disposition.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String fileName() {
        return AttachmentName.of(new MimeParameters(disposition), type());
    }

    /** RFC 2392; some senders leave the angle brackets out. */
    @Nullable
    String contentId() {
        String bare = PlainText.line(contentId == null ? null : contentId.replaceAll("[<>]", ""));
        return bare == null ? null : PlainText.cut(TextDecoding.header(bare), MAX_CONTENT_ID);
    }
}
