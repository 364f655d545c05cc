package io.guichet.intake.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the lines of a notice why an address failed: what is said of it, best with a code; else any line with a code;
 * else the sentence that tells of the failure.
 */
final class NoticeReason {

    private static final int MOST_LINES = 8;

    /** Lines that only set others apart: {@code ----- Transcript of session follows -----}. */
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?[-=*_+#]{3,}.*");

    private final List<String> lines;

    NoticeReason(String text) {
        lines = text.lines().filter(line -> !RULE.matcher(line).matches()).toList();
    }

    Optional<String> of(@Nullable String address) {
        int at = address == null ? -1 : lineOf(address);
        Optional<String> said = at < 0 ? Optional.empty() : saidOf(at, String.valueOf(address));
        return said.filter(SmtpCode::isIn)
                .or(() -> codedAfter(Math.max(at, 0)))
                .or(() -> codedAfter(0))
                .or(() -> said)
                .or(() -> at < 0 ? Optional.empty() : before(at, String.valueOf(address)))
                .or(() -> FailureWords.sentence(paragraphs()));
    }

    /** Where it stands alone or first, else where it is named at all. */
    private int lineOf(String address) {
        return IntStream.range(0, lines.size())
                .filter(i ->
                        NoticeLine.addresses(NoticeLine.FIRST, lines.get(i)).anyMatch(address::equals))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, lines.size())
                        .filter(i -> lower(i).contains(address))
                        .findFirst()
                        .orElse(-1));
    }

    /** The rest of its line and of its paragraph, else the next paragraph. */
    private Optional<String> saidOf(int at, String address) {
        String line = lines.get(at);
        int begin = Math.max(0, lower(at).indexOf(address));
        int end = Math.min(line.length(), begin + address.length());
        String rest = bare(line.substring(end) + " " + paragraph(at + 1));
        if (rest.endsWith(").") && saysSomething(line.substring(0, begin))) {
            return Optional.of(line.strip());
        }
        String next = announced(afterParagraph(at));
        return rest.endsWith(":") ? Optional.of(rest + " " + next) : said(rest).or(() -> said(next));
    }

    private Optional<String> codedAfter(int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> SmtpCode.isIn(lines.get(i)))
                .mapToObj(this::paragraph)
                .findFirst();
    }

    /** What stands above the address in its paragraph, else around it in its line. */
    private Optional<String> before(int at, String address) {
        String above = at > 0 ? lines.get(at - 1).strip() : "";
        String around = lines.get(at).strip();
        return saysSomething(above)
                ? Optional.of(above)
                : Optional.of(around)
                        .filter(line ->
                                saysSomething(line.toLowerCase(Locale.ROOT).replace(address, "")));
    }

    /** Where the first line at or below it stands that is not blank. */
    private int nextText(int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .findFirst()
                .orElse(lines.size());
    }

    private int afterParagraph(int from) {
        return nextText(IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).isBlank())
                .findFirst()
                .orElse(lines.size()));
    }

    private String paragraph(int from) {
        return lines.stream()
                .skip(from)
                .takeWhile(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** A paragraph, with the one that it announces: {@code because:}. */
    private String announced(int from) {
        String paragraph = paragraph(from);
        return paragraph.endsWith(":") ? paragraph + " " + paragraph(afterParagraph(from)) : paragraph;
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int at = nextText(0); at < lines.size(); at = afterParagraph(at)) {
            paragraphs.add(paragraph(at));
        }
        return paragraphs;
    }

    private String lower(int line) {
        return lines.get(line).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return text.replaceFirst("^[\\s>:;,.)\\]\"'-]+", "").strip();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(NoticeReason::saysSomething);
    }

    private static boolean saysSomething(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count() > 2;
    }
}
