package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import io.guichet.intake.tnef.Tnef;
import io.guichet.intake.tnef.TnefReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outlook's {@code winmail.dat}: what is in it is in the mail. */
final class OpenedEnvelope {

    /** The subtype of what was in it: its text is the mail's only where the mail has no other. */
    static final String SUBTYPE = "x-tnef";

    private static final Set<String> TYPES = Set.of("application/ms-tnef", "application/vnd.ms-tnef");

    private OpenedEnvelope() {}

    static boolean isOne(String mediaType, @Nullable String name) {
        return TYPES.contains(mediaType) || "winmail.dat".equalsIgnoreCase(name);
    }

    /** What is in it; the file itself when it cannot be opened or holds nothing. */
    static MailPart of(
            DecodedContent envelope, String mediaType, @Nullable String name, MailSpool spool, MailBudget budget)
            throws IOException {
        try (InputStream bytes = envelope.open()) {
            Tnef<DecodedContent> opened = new TnefReader<>(spool::add).read(bytes);
            MailPart.Multi parts = new MailPart.Multi(SUBTYPE);
            if (opened.body() != null) {
                parts.parts().add(new MailPart.Text(opened.html(), opened.body()));
            }
            for (Tnef.File<DecodedContent> file : opened.files()) {
                budget.addPart();
                parts.parts().add(file(file, spool));
            }
            if (!parts.parts().isEmpty()) {
                return parts;
            }
        } catch (IOException notOpened) {
            // the file stays as it came
        }
        return MailPart.File.of(spool, name, mediaType, false, null, envelope);
    }

    private static MailPart.File file(Tnef.File<DecodedContent> file, MailSpool spool) {
        String name = file.name() == null ? null : AttachmentName.clean(file.name());
        String mediaType = Optional.ofNullable(file.mediaType())
                .or(() -> Optional.ofNullable(name).map(URLConnection::guessContentTypeFromName))
                .orElse("application/octet-stream");
        String contentId = PlainText.line(file.contentId());
        return MailPart.File.of(
                spool, name, mediaType.toLowerCase(Locale.ROOT), contentId != null, contentId, file.content());
    }
}
