package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an attached file, from Content-Disposition or else Content-Type. */
final class AttachmentName {

    private static final int MAX_LENGTH = 120;
    // marks that nobody sees and that turn a name's end round
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private AttachmentName() {}

    static @Nullable String of(MimeParameters disposition, MimeParameters type) {
        return disposition
                .get("filename")
                .or(() -> disposition.get("name"))
                .or(() -> type.get("name"))
                .or(() -> type.get("filename"))
                .map(AttachmentName::clean)
                .orElse(null);
    }

    /** A sender's folders are not ours, and a name is one line; one that cannot be a file's is none. */
    static @Nullable String clean(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = PlainText.line(UNSEEN.matcher(file).replaceAll(""));
        return line == null || line.matches("\\.{1,2}") ? null : shortened(line);
    }

    /** Cut in the middle, so that what kind of file it is stays visible. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.length() <= MAX_LENGTH ? name : PlainText.cut(name, MAX_LENGTH - extension.length()) + extension;
    }
}
