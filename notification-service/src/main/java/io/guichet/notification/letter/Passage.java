package io.guichet.notification.letter;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a list, or formatted text, as the frame {@code layout.html} shows it. Everything in it is safe to show.
 *
 * @param list whether the lines are items of a list
 * @param lines with links that can be followed; none in formatted text
 * @param html formatted text; none otherwise
 */
public record Passage(
        boolean list, List<RawString> lines, @Nullable RawString html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    public Passage {
        lines = List.copyOf(lines);
    }

    static Passage of(Block block) {
        return new Passage(
                block.list(), block.lines().stream().map(Passage::linked).toList(), null);
    }

    /** Formatted text without anything that could do harm: no scripts, no forms, no pictures that report back. */
    static Passage formatted(String html) {
        var safe =
                Jsoup.clean(html, Safelist.basic().addTags("h1", "h2", "h3", "h4", "table", "tbody", "tr", "td", "th"));
        return new Passage(false, List.of(), new RawString(safe));
    }

    private static RawString linked(String line) {
        var html = new StringBuilder();
        var matcher = LINK.matcher(line);
        var from = 0;
        while (matcher.find()) {
            var link = escaped(matcher.group());
            html.append(escaped(line.substring(from, matcher.start())))
                    .append("<a href=\"")
                    .append(link)
                    .append("\">")
                    .append(link)
                    .append("</a>");
            from = matcher.end();
        }
        return new RawString(html.append(escaped(line.substring(from))).toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
