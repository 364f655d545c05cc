package io.guichet.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How mail programs mark that what follows is not new. Lines are looked at one by one, each pattern reads a line once. */
public final class QuoteMarks {

    private static final int MAX_LINE = 400;
    private static final int WRAPPED_LINES = 3;

    private static final Pattern WROTE = Pattern.compile(
            "(?i)(?:a écrit|a ecrit|écrivait|écrit|wrote|writes|schrieb(?: .{2,80})?|escribió|ha scritto|schreef)\\s?[:：]\\*?$");
    private static final Pattern WROTE_BEGINS = Pattern.compile("(?i)^[>\\s]*(?:le|on|am|el|il|op)\\s.*");
    private static final Pattern DATED_ADDRESS =
            Pattern.compile("^\\d{4}-\\d{2}-\\d{2} .{5,200}<[^<>\\s]+@[^<>\\s]+>\\s?:$");
    private static final Pattern TELLING = Pattern.compile("[\\d@]");
    private static final Pattern ORIGINAL =
            Pattern.compile("(?i)^[>\\s]*-{2,}\\s?(?:message d'origine|message original|"
                    + "courriel original|e-?mail d'origine|original message|original e-?mail|original appointment|"
                    + "rendez-vous d'origine|ursprüngliche nachricht|mensaje original|messaggio originale)\\s?-{2,}.*");
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)^[>\\s]*(?:[-_=]{2,}\\s?)?(?:forwarded message|message transféré|"
                    + "message transmis|courriel transféré|message suivi|forwarded by .{0,80}|transféré par .{0,80})\\s?:?(?:\\s?[-_=]{2,}.*)?$|"
                    + "^[>\\s]*(?:begin forwarded message|début du message (?:réexpédié|transféré))\\s?[:：]?\\s?$");
    private static final Pattern RULE = Pattern.compile("^[>\\s]*(?:_{10,}|-{10,})\\s*$");

    private QuoteMarks() {}

    /** Whether the line is marked as quoted itself. */
    static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    /** Whether a program says on this line that a forwarded mail follows. */
    public static boolean announcesForward(String line) {
        return line.length() <= MAX_LINE && FORWARDED.matcher(line.strip()).matches();
    }

    /** Whether a program says on this line that an earlier mail follows. */
    public static boolean announcesOriginal(String line) {
        return line.length() <= MAX_LINE && ORIGINAL.matcher(line).matches();
    }

    /**
     * Whether what follows from this line on is not new: somebody is said to have written it, or its header stands here.
     *
     * @return the first line after the words that say so
     */
    public static OptionalInt endOfIntroduction(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.isBlank() || line.length() > MAX_LINE) {
            return OptionalInt.empty();
        }
        if (announcesOriginal(line) || announcesForward(line)) {
            return OptionalInt.of(at + 1);
        }
        Optional<HeaderBlock> block =
                HeaderBlock.at(lines, RULE.matcher(line).matches() ? nextText(lines, at + 1) : at);
        return block.isPresent() ? OptionalInt.of(block.get().end()) : endOfAttribution(lines, at);
    }

    private static int nextText(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() - 1 && at < from + 2 && lines.get(at).isBlank()) {
            at++;
        }
        return Math.min(at, lines.size() - 1);
    }

    /** “On Monday somebody wrote:”, on one line or wrapped. */
    private static OptionalInt endOfAttribution(List<String> lines, int at) {
        String joined = lines.get(at).strip();
        if (DATED_ADDRESS.matcher(joined).matches()) {
            return OptionalInt.of(at + 1);
        }
        boolean mayBeWrapped = WROTE_BEGINS.matcher(joined).matches();
        for (int end = at + 1; joined.length() <= MAX_LINE; end++) {
            if (WROTE.matcher(joined).find() && TELLING.matcher(joined).find()) {
                return OptionalInt.of(end);
            }
            if (!mayBeWrapped
                    || end >= lines.size()
                    || end >= at + WRAPPED_LINES
                    || lines.get(end).isBlank()) {
                break;
            }
            joined = joined + ' ' + lines.get(end).strip();
        }
        return OptionalInt.empty();
    }
}
