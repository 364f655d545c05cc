package io.guichet.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail, what is new in it told from what it quotes and from the signature. No text is lost: in doubt, and
 * where answers stand between the lines that they answer, all of it is new.
 *
 * @param fresh what was written for this mail
 * @param quoted what was written before, with the words that introduce it
 * @param signature what stands under what is new
 */
public record SplitText(
        String fresh, @Nullable String quoted, @Nullable String signature) {

    private static final Pattern ANSWERS_WITHIN = Pattern.compile(
            "(?i)(?:ci-?dessous|en (?:rouge|bleu|vert|gras|couleur)|dans (?:le|ton|votre|mon) (?:texte|message|mail)|"
                    + "entre les lignes|inline|in-?line|below|in (?:red|blue|green|bold))");
    private static final Pattern MENTIONS_ANSWERS =
            Pattern.compile("(?i)(?:réponse|répond|comment|answer|repl(?:y|ies)|responses)");
    private static final Pattern FOOTER =
            Pattern.compile("(?i)\\s*(?:--\\s?|_{5,}.*|-{5,}.*|.{0,40}(?:avast|virus|scanned by).*|"
                    + "(?:envoyé (?:de|depuis|à partir)|sent from)\\b.*)");
    private static final int MAX_SHORT = 400;

    /** Splits it; blanks that do not break, as before a French colon, become plain ones. */
    public static SplitText of(String text) {
        List<String> lines =
                text.replace('\u00a0', ' ').replace('\u202f', ' ').lines().toList();
        Quote quote = quote(lines);
        if (quote == null || isAnswered(lines, quote)) {
            return unquoted(lines, null);
        }
        List<String> fresh = new ArrayList<>(lines.subList(0, quote.begin()));
        fresh.addAll(lines.subList(quote.end(), lines.size()));
        if (fresh.stream().allMatch(String::isBlank)) {
            return unquoted(lines, null);
        }
        return unquoted(fresh, joined(lines.subList(quote.begin(), quote.end())));
    }

    private record Quote(int begin, int end) {}

    /** From the first mark of something quoted to its end; with a mark that is not repeated line by line, the end of all. */
    private static @Nullable Quote quote(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (QuoteMarks.isQuoted(lines.get(i))) {
                return new Quote(i, endOfQuotedLines(lines, i));
            }
            OptionalInt end = QuoteMarks.endOfIntroduction(lines, i);
            if (end.isPresent()) {
                int first = firstText(lines, end.getAsInt());
                boolean marked = first < lines.size() && QuoteMarks.isQuoted(lines.get(first));
                return new Quote(i, marked ? endOfQuotedLines(lines, first) : lines.size());
            }
        }
        return null;
    }

    private static int endOfQuotedLines(List<String> lines, int from) {
        int end = from;
        for (int i = from; i < lines.size() && (lines.get(i).isBlank() || QuoteMarks.isQuoted(lines.get(i))); i++) {
            end = QuoteMarks.isQuoted(lines.get(i)) ? i + 1 : end;
        }
        return end;
    }

    /** Whether answers stand between quoted lines, or the writer says that they do. */
    private static boolean isAnswered(List<String> lines, Quote quote) {
        String before = joined(lines.subList(0, quote.begin()));
        if (before.length() <= MAX_SHORT
                && ANSWERS_WITHIN.matcher(before).find()
                && MENTIONS_ANSWERS.matcher(before).find()) {
            return true;
        }
        int next = firstText(lines, quote.end());
        if (next == lines.size()
                || FOOTER.matcher(PlainText.cut(lines.get(next), MAX_SHORT)).matches()) {
            return false;
        }
        return !before.isBlank() || lines.subList(next, lines.size()).stream().anyMatch(QuoteMarks::isQuoted);
    }

    private static int firstText(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static SplitText unquoted(List<String> lines, @Nullable String quoted) {
        int signature = Signature.start(lines);
        String fresh = joined(lines.subList(0, signature));
        return fresh.isEmpty()
                ? new SplitText(joined(lines), quoted, null)
                : new SplitText(fresh, quoted, orNothing(joined(lines.subList(signature, lines.size()))));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
