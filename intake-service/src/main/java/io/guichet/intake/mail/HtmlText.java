package io.guichet.intake.mail;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as the text that a reader sees, with its line breaks. */
final class HtmlText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr");
    private static final Set<String> LINES = Set.of("div", "tr", "li", "dt", "dd", "section", "article");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "noscript", "template");

    // tried at the first blank of a run only: a megabyte of blanks is read once
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("(?<![ \t])[ \t]+\n");

    private HtmlText() {}

    static String of(String html) {
        Reader reader = new Reader();
        NodeTraversor.traverse(reader, Jsoup.parse(html));
        String text = reader.text.toString().replace('\u00a0', ' ');
        return BLANKS_AT_LINE_END
                .matcher(text)
                .replaceAll("\n")
                .replaceAll("\n[ \t]+", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static final class Reader implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (UNSEEN.contains(node.nodeName())) {
                unseen++;
            } else if (node instanceof TextNode words && unseen == 0) {
                append(words.text());
            } else if (node instanceof Element element) {
                separate(element.normalName());
                append(prefix(element.normalName()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (UNSEEN.contains(node.nodeName())) {
                unseen--;
            } else if (node instanceof Element element) {
                separate(element.normalName());
                append(CELLS.contains(element.normalName()) ? " " : "");
            }
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

        private void append(String words) {
            boolean redundant = words.startsWith(" ") && (atLineStart() || text.charAt(text.length() - 1) == ' ');
            text.append(redundant ? words.substring(1) : words);
        }

        private boolean atLineStart() {
            return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        }
    }
}
