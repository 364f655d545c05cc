package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that can be shown to an agent: formatting and links, no script, no form, no style that leaves its place, nothing
 * that a browser would fetch. A picture that came with the mail is called {@code attachment:ID}; whoever shows it
 * downloads the attachment.
 */
final class SafeHtml {

    /** Longer HTML is left out: the text says the same. */
    static final int MAX_LENGTH = 512 * 1024;

    private static final CssSchema STYLES = CssSchema.withProperties(Set.of(
            "color",
            "background-color",
            "font-weight",
            "font-style",
            "font-size",
            "font-family",
            "text-align",
            "text-decoration",
            "border",
            "border-left",
            "border-collapse",
            "padding",
            "padding-left",
            "white-space"));
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowCommonInlineFormattingElements()
            .allowElements(
                    "a", "img", "hr", "pre", "center", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption")
            .allowElements("dl", "dt", "dd", "font")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel", "cid")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("src")
            .matching(Pattern.compile("(?i)cid:.{1,600}"))
            .onElements("img")
            .allowAttributes("alt", "title")
            .matching(Pattern.compile(".{0,500}", Pattern.DOTALL))
            .onElements("img", "a")
            .allowAttributes("width", "height", "border", "cellpadding", "cellspacing", "colspan", "rowspan")
            .matching(Pattern.compile("\\d{1,4}%?"))
            .onElements("img", "table", "td", "th")
            .allowAttributes("align", "valign")
            .matching(true, "left", "right", "center", "justify", "top", "middle", "bottom")
            .onElements("p", "div", "table", "tr", "td", "th", "img")
            .allowAttributes("color", "face", "size")
            .matching(Pattern.compile("[#\\w ,+-]{1,60}"))
            .onElements("font")
            .allowStyling(STYLES)
            .toFactory();

    // the sanitizer writes quotes within values and text as references, so this is an attribute
    private static final Pattern PICTURE = Pattern.compile(" src=\"(?i:cid:)([^\"]*)\"");

    private SafeHtml() {}

    /** @param pictures attachment ids by the content ids by which the HTML calls them */
    static String of(String html, Map<String, String> pictures) {
        return PICTURE.matcher(PlainText.clean(POLICY.sanitize(html))).replaceAll(picture -> {
            String id = pictures.get(contentId(picture.group(1)));
            return id == null ? "" : Matcher.quoteReplacement(" src=\"attachment:" + id + '"');
        });
    }

    /** Whether sanitized HTML shows this attachment. */
    static boolean shows(String safe, String attachmentId) {
        return safe.contains(" src=\"attachment:" + attachmentId + '"');
    }

    private static String contentId(String written) {
        String plain = Parser.unescapeEntities(written, true);
        return plain.indexOf('%') < 0 ? plain : plain.replace("%40", "@").replace("%20", " ");
    }
}
