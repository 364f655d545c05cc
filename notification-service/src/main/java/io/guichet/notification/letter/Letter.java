package io.guichet.notification.letter;

import org.jsoup.Jsoup;

/** What a mail says, in both forms. */
public record Letter(String subject, String text, String html) {

    private static final String BLOCKS = "title, p, div, table, tr, td, th, ul, ol, li, h1, h2, h3, h4, h5, h6, hr, br";

    /** All that a reader may see of it, each block on lines of its own, for the promise guard (P32). */
    public String readable() {
        return String.join("\n\n", subject, text, rendered(html));
    }

    /** What a reader sees of HTML: entities decoded, blocks on lines of their own. */
    public static String rendered(String html) {
        var page = Jsoup.parse(html);
        page.select(BLOCKS).forEach(block -> block.before("\n").after("\n"));
        return page.wholeText();
    }
}
