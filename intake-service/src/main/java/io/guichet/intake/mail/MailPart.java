package io.guichet.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The structure of a mail (RFC 2045, RFC 2046). */
sealed interface MailPart {

    /**
     * Parts within a part.
     *
     * @param subtype such as {@code alternative}, in lower case
     */
    record Multi(String subtype, List<MailPart> parts) implements MailPart {

        Multi(String subtype) {
            this(subtype, new ArrayList<>());
        }
    }

    /**
     * A part that the reader sees at once.
     *
     * @param html true for HTML, false for plain text
     */
    record Text(boolean html, String text) implements MailPart {}

    /** A part that the reader must open. */
    record File(MailFile file) implements MailPart {

        private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,80}");

        static File of(
                MailSpool spool,
                @Nullable String name,
                String mediaType,
                boolean inline,
                @Nullable String contentId,
                DecodedContent content) {
            String type = MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : "application/octet-stream";
            return new File(new MailFile(
                    new MailAttachment(spool.nextId(), name, type, content.size(), content.sha256(), inline, contentId),
                    content));
        }
    }

    /** The files in the order of the mail. */
    static List<MailFile> files(@Nullable MailPart part) {
        List<MailFile> files = new ArrayList<>();
        collect(part, files);
        return List.copyOf(files);
    }

    private static void collect(@Nullable MailPart part, List<MailFile> files) {
        if (part instanceof File leaf) {
            files.add(leaf.file());
        } else if (part instanceof Multi multi) {
            multi.parts().forEach(child -> collect(child, files));
        }
    }
}
