package io.guichet.intake.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as the text that a reader sees, with its line breaks. What mail programs mark as quoted gets the {@code >} that it
 * would have in a plain mail, a signature its dashes, and what Outlook puts a line above keeps a line.
 */
final class HtmlText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr");
    private static final Set<String> LINES = Set.of("div", "tr", "li", "dt", "dd", "section", "article");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "noscript", "template");
    private static final Set<String> SIGNATURES =
            Set.of("moz-signature", "gmail_signature", "Signature", "ms-outlook-mobile-signature");
    private static final Set<String> REPLIED_TO = Set.of("divRplyFwdMsg", "x_divRplyFwdMsg");
    private static final String RULE = "________________________________";

    // tried at the first blank of a run only: a megabyte of blanks is read once
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("(?<![ \t])[ \t]+\n");

    private HtmlText() {}

    /** @throws UnreadableMail when the time is over */
    static String of(String html, MailBudget budget) {
        Reader reader = new Reader(budget);
        NodeTraversor.traverse(reader, Jsoup.parse(html));
        String text = reader.text.toString().replace('\u00a0', ' ');
        return BLANKS_AT_LINE_END
                .matcher(text)
                .replaceAll("\n")
                .replaceAll("\n[ \t]+", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.hasClass("gmail_quote")
                        || element.hasClass("protonmail_quote"));
    }

    /** Outlook's own line above what it quotes. */
    private static boolean isRepliedTo(Element element) {
        return REPLIED_TO.contains(element.id())
                || (element.normalName().equals("div")
                        && style(element).contains("border-top:solid#")
                        && style(element).startsWith("border:none;"));
    }

    private static boolean isUnseen(Node node) {
        return UNSEEN.contains(node.nodeName())
                || (node instanceof Element element
                        && element.hasAttr("style")
                        && style(element).contains("display:none"));
    }

    private static boolean isSignature(Element element) {
        return SIGNATURES.contains(element.id()) || SIGNATURES.stream().anyMatch(element::hasClass);
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static final class Reader implements NodeVisitor {
        private static final int NODES_PER_LOOK = 256;

        private final StringBuilder text = new StringBuilder();
        private final MailBudget budget;
        private int unseen;
        private int quotes;
        private int nodes;
        private boolean signed;

        Reader(MailBudget budget) {
            this.budget = budget;
        }

        @Override
        public void head(Node node, int depth) {
            if (++nodes % NODES_PER_LOOK == 0) {
                budget.checkTime();
            }
            if (isUnseen(node)) {
                unseen++;
            } else if (node instanceof TextNode words && unseen == 0) {
                append(isPreformatted(words) ? words.getWholeText() : words.text());
            } else if (node instanceof Element element && unseen == 0) {
                begin(element);
            }
        }

        private void begin(Element element) {
            separate(element.normalName());
            if (isQuote(element)) {
                quotes++;
            } else if (isSignature(element) && !signed) {
                signed = true;
                appendLine("-- ");
            } else if (isRepliedTo(element)) {
                appendLine(RULE);
            }
            append(prefix(element.normalName()));
        }

        @Override
        public void tail(Node node, int depth) {
            if (isUnseen(node)) {
                unseen--;
            } else if (node instanceof Element element && unseen == 0) {
                quotes -= isQuote(element) ? 1 : 0;
                separate(element.normalName());
                append(CELLS.contains(element.normalName()) ? " " : "");
            }
        }

        private static boolean isPreformatted(TextNode words) {
            Element parent = words.parent();
            return parent != null && parent.normalName().equals("pre");
        }

        private static String prefix(String element) {
            return switch (element) {
                case "li" -> "- ";
                case "br" -> "\n";
                default -> "";
            };
        }

        private void separate(String element) {
            if (PARAGRAPHS.contains(element)) {
                text.append("\n\n");
            } else if (LINES.contains(element) && !atLineStart()) {
                text.append('\n');
            }
        }

        private void appendLine(String line) {
            append(atLineStart() ? "" : "\n");
            append(line);
            append("\n");
        }

        private void append(String words) {
            boolean atStart = atLineStart();
            boolean redundant = words.startsWith(" ") && (atStart || text.charAt(text.length() - 1) == ' ');
            String shown = redundant ? words.substring(1) : words;
            if (quotes > 0 && atStart && !shown.isBlank()) {
                text.append(">".repeat(Math.min(quotes, 10))).append(' ');
            }
            text.append(shown);
        }

        private boolean atLineStart() {
            return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        }
    }
}
