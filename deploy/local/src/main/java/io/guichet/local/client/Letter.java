package io.guichet.local.client;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A mail as its reader sees it: the headers that a mail program shows or obeys, then the text. */
public final class Letter {
    private static final List<String> HEADERS = List.of(
            "From",
            "Reply-To",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Auto-Submitted",
            "Content-Type");

    private Letter() {}

    /** @throws IOException if the mail cannot be read */
    public static String of(MimeMessage mail) throws IOException {
        try {
            StringBuilder letter = new StringBuilder();
            for (String name : HEADERS) {
                String value = mail.getHeader(name, ", ");
                if (value != null) {
                    letter.append(String.format("%-15s %s%n", name + ":", decoded(value)));
                }
            }
            String text =
                    text(mail, "text/plain").or(() -> text(mail, "text/html")).orElse("(no text)");
            return letter.append(System.lineSeparator())
                    .append(text.replace("\r\n", System.lineSeparator()).strip())
                    .append(System.lineSeparator())
                    .toString();
        } catch (MessagingException e) {
            throw new IOException("The mail cannot be read", e);
        }
    }

    private static String decoded(String header) throws IOException {
        return MimeUtility.decodeText(MimeUtility.unfold(header));
    }

    private static Optional<String> text(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(String.valueOf(part.getContent()));
            }
            return part.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/")
                    ? firstText((Multipart) part.getContent(), type)
                    : Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.of("(a part that cannot be read: " + unreadable.getMessage() + ")");
        }
    }

    private static Optional<String> firstText(Multipart parts, String type) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            Optional<String> text = text(parts.getBodyPart(i), type);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
