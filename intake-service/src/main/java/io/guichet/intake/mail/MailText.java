package io.guichet.intake.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a mail, as far as the reader sees it: plain text where the sender offers a choice, else HTML as text. */
final class MailText {

    private MailText() {}

    static String of(@Nullable MailPart part) {
        if (part instanceof MailPart.Text text) {
            return text.html()
                    ? HtmlText.of(text.text())
                    : text.text().replace("\r\n", "\n").strip();
        }
        if (part instanceof MailPart.Multi multi) {
            return multi.subtype().equals("alternative") ? choice(multi.parts()) : sequence(multi.parts());
        }
        return "";
    }

    private static String sequence(List<MailPart> parts) {
        return parts.stream().map(MailText::of).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Plain text if there is any, else the last one that has text: senders put the best last (RFC 2046 section 5.1.4). */
    private static String choice(List<MailPart> parts) {
        return parts.stream()
                .filter(part -> part instanceof MailPart.Text text && !text.html())
                .map(MailText::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> parts.stream()
                        .map(MailText::of)
                        .filter(text -> !text.isBlank())
                        .reduce("", (earlier, later) -> later));
    }
}
