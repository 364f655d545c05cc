package io.guichet.intake.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What the reader of a mail sees at once: plain text where the sender offers a real choice, else HTML as text. */
final class MailText {

    private static final Pattern MENTIONS_HTML = Pattern.compile("(?i)\\bhtml\\b");
    private static final int MAX_PLACEHOLDER = 400;

    private final MailBudget budget;

    MailText(MailBudget budget) {
        this.budget = budget;
    }

    /** @throws UnreadableMail when the time is over */
    String of(@Nullable MailPart part) {
        if (part instanceof MailPart.Text text) {
            return text.html()
                    ? HtmlText.of(text.text(), budget)
                    : text.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        }
        if (part instanceof MailPart.Multi multi) {
            return multi.subtype().equals("alternative") ? choice(multi.parts()) : sequence(multi.parts());
        }
        return "";
    }

    /** All that is shown as HTML, as it was sent; empty when nothing is. */
    static String html(@Nullable MailPart part) {
        if (part instanceof MailPart.Text text) {
            return text.html() ? text.text() : "";
        }
        if (!(part instanceof MailPart.Multi multi)) {
            return "";
        }
        List<String> parts = multi.parts().stream().map(MailText::html).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return multi.subtype().equals("alternative")
                ? parts.stream().filter(html -> !html.isEmpty()).reduce("", (earlier, later) -> later)
                : multi.parts().stream().map(MailText::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(MailPart part) {
        return part instanceof MailPart.Text text && !text.html()
                ? "<pre>" + Entities.escape(text.text().strip()) + "</pre>"
                : html(part);
    }

    private String sequence(List<MailPart> parts) {
        String text = joined(parts.stream().filter(part -> !isEnvelope(part)).toList());
        return text.isEmpty() ? joined(parts) : text;
    }

    private String joined(List<MailPart> parts) {
        return parts.stream().map(this::of).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static boolean isEnvelope(MailPart part) {
        return part instanceof MailPart.Multi multi && multi.subtype().equals(OpenedEnvelope.SUBTYPE);
    }

    /** Plain text if there is any, else the last one that has text: senders put the best last (RFC 2046 section 5.1.4). */
    private String choice(List<MailPart> parts) {
        String plain = parts.stream()
                .filter(part -> part instanceof MailPart.Text text && !text.html())
                .map(this::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (!plain.isEmpty() && !mayBePlaceholder(plain)) {
            return plain;
        }
        String best =
                parts.stream().map(this::of).filter(text -> !text.isBlank()).reduce("", (earlier, later) -> later);
        return plain.isEmpty() || best.length() > 2 * plain.length() ? best : plain;
    }

    /** “Your mail program does not show HTML.” */
    private static boolean mayBePlaceholder(String plain) {
        return plain.length() <= MAX_PLACEHOLDER && MENTIONS_HTML.matcher(plain).find();
    }
}
