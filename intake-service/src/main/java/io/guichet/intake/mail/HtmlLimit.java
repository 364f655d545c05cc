package io.guichet.intake.mail;

import java.util.Locale;
import java.util.Set;

/**
 * How far HTML is read, told before any parser sees it: a page of more tags, or of deeper nesting, than any person's, or a
 * tag of thousands of attributes, is made to hold up its reader.
 */
final class HtmlLimit {

    /** Elements within each other; what need not be closed is not counted. */
    static final int DEPTH = 400;

    private static final int TAGS = 40_000;
    private static final int BLANKS_IN_TAG = 2_000;
    private static final int LONGEST_NAME = 10;

    // void, or ended by the next of their kind: thousands of them, none closed, stand side by side
    private static final Set<String> FLAT = Set.of(
            "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
            "param", "source", "td", "th", "tr", "wbr");

    private HtmlLimit() {}

    /** The first character that is not read. */
    static int end(String html) {
        int tags = 0;
        int depth = 0;
        int blanks = 0;
        int tag = -1;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = tag < 0 ? i : tag;
                tags++;
                depth = Math.max(0, depth + nesting(html, i + 1));
            } else if (c == '>') {
                tag = -1;
                blanks = 0;
            } else if (tag >= 0 && c <= ' ') {
                blanks++;
            }
            if (tags > TAGS || blanks > BLANKS_IN_TAG || depth > DEPTH) {
                return tag < 0 ? i : tag;
            }
        }
        return html.length();
    }

    /** 1 for a tag that opens an element, -1 for one that closes it. */
    private static int nesting(String html, int start) {
        boolean closes = start < html.length() && html.charAt(start) == '/';
        int from = closes ? start + 1 : start;
        int to = from;
        while (to < html.length() && to - from < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || FLAT.contains(name)) {
            return 0;
        }
        return closes ? -1 : 1;
    }
}
