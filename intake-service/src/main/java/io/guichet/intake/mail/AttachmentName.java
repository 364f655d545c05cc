package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.Map;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** The name of an attached file, from Content-Disposition or else Content-Type (RFC 2231, RFC 2047, or bare bytes). */
final class AttachmentName {

    private static final int MAX_LENGTH = 120;

    private AttachmentName() {}

    static @Nullable String of(MaximalBodyDescriptor described) {
        String name = described.getContentDispositionFilename();
        return clean(name == null ? fromContentType(described.getContentTypeParameters()) : name);
    }

    private static @Nullable String fromContentType(Map<String, String> parameters) {
        MimeParameterMapping extended = new MimeParameterMapping();
        parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith("name"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> extended.addParameter(parameter.getKey(), parameter.getValue()));
        return extended.get("name");
    }

    /** A sender's folders are not ours, and a name is one line. */
    private static @Nullable String clean(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String decoded = EncodedWords.WORD.matcher(name).find() ? EncodedWords.decode(name) : name;
        String file = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        String clean = PlainText.clean(file.replaceAll("\\s+", " ")).strip();
        return clean.isEmpty() ? null : PlainText.cut(clean, MAX_LENGTH);
    }
}
