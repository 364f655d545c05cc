package io.guichet.intake.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines with which mail programs begin what they quote or forward: who wrote it, when, to whom, about what.
 *
 * @param fields what is said, by its meaning; not empty
 * @param end the first line after the block
 */
public record HeaderBlock(Map<Label, String> fields, int end) {

    /** What a line of the block says. */
    public enum Label {
        FROM,
        TO,
        DATE,
        SUBJECT,
        OTHER
    }

    private static final int MAX_LINES = 14;
    private static final int MAX_LINE = 1_000;
    private static final int WRAPPED_FROM = 64;
    private static final Pattern LINE =
            Pattern.compile("[>\\s*]*+([\\p{L}][\\p{L} -]{0,24}?)\\s?\\*?\\s?[:：]\\*?(?:\\s+(.*)|$)");
    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("de", Label.FROM),
            Map.entry("from", Label.FROM),
            Map.entry("expéditeur", Label.FROM),
            Map.entry("von", Label.FROM),
            Map.entry("da", Label.FROM),
            Map.entry("van", Label.FROM),
            Map.entry("à", Label.TO),
            Map.entry("a", Label.TO),
            Map.entry("to", Label.TO),
            Map.entry("pour", Label.TO),
            Map.entry("destinataire", Label.TO),
            Map.entry("destinataires", Label.TO),
            Map.entry("an", Label.TO),
            Map.entry("para", Label.TO),
            Map.entry("aan", Label.TO),
            Map.entry("date", Label.DATE),
            Map.entry("envoyé", Label.DATE),
            Map.entry("envoyé le", Label.DATE),
            Map.entry("date d'envoi", Label.DATE),
            Map.entry("sent", Label.DATE),
            Map.entry("datum", Label.DATE),
            Map.entry("gesendet", Label.DATE),
            Map.entry("fecha", Label.DATE),
            Map.entry("enviado", Label.DATE),
            Map.entry("data", Label.DATE),
            Map.entry("inviato", Label.DATE),
            Map.entry("verzonden", Label.DATE),
            Map.entry("objet", Label.SUBJECT),
            Map.entry("sujet", Label.SUBJECT),
            Map.entry("subject", Label.SUBJECT),
            Map.entry("betreff", Label.SUBJECT),
            Map.entry("asunto", Label.SUBJECT),
            Map.entry("oggetto", Label.SUBJECT),
            Map.entry("onderwerp", Label.SUBJECT),
            Map.entry("cc", Label.OTHER),
            Map.entry("cci", Label.OTHER),
            Map.entry("bcc", Label.OTHER),
            Map.entry("copie", Label.OTHER),
            Map.entry("copie à", Label.OTHER),
            Map.entry("répondre à", Label.OTHER),
            Map.entry("reply-to", Label.OTHER),
            Map.entry("organisation", Label.OTHER),
            Map.entry("importance", Label.OTHER));

    /** The block that begins on this line, with an author and at least one field more. */
    public static Optional<HeaderBlock> at(List<String> lines, int start) {
        if (label(lines.get(start)).isEmpty()) {
            return Optional.empty();
        }
        Map<Label, String> fields = new EnumMap<>(Label.class);
        Label last = Label.OTHER;
        int labels = 0;
        int end = start;
        int blanks = 0;
        for (int i = start; i < Math.min(lines.size(), start + MAX_LINES) && blanks < 2; i++) {
            String line = PlainText.cut(lines.get(i), MAX_LINE);
            Optional<Label> label = label(line);
            if (label.isPresent()) {
                if (label.get() != Label.OTHER && fields.containsKey(label.get())) {
                    break;
                }
                last = label.get();
                fields.putIfAbsent(last, value(line));
                labels++;
                end = i + 1;
                blanks = 0;
            } else if (isBlank(line)) {
                blanks++;
            } else if (blanks == 0 && i == end && (last != Label.SUBJECT || isWrapped(lines.get(i - 1), line))) {
                fields.merge(last, bare(line), (value, more) -> value.isEmpty() ? more : value + ' ' + more);
            } else {
                break;
            }
        }
        return fields.containsKey(Label.FROM) && labels >= 2 && fields.size() >= 2
                ? Optional.of(new HeaderBlock(fields, end))
                : Optional.empty();
    }

    /** Whether the line goes on with the one above, which had no room for its first word: new Outlook puts the text there. */
    private static boolean isWrapped(String above, String line) {
        String rest = bare(line);
        int word = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
        return above.length() + 1 + word > WRAPPED_FROM;
    }

    /** What it says there, or nothing. */
    public String value(Label label) {
        return fields.getOrDefault(label, "");
    }

    private static Optional<Label> label(String line) {
        Matcher field = LINE.matcher(PlainText.cut(line, MAX_LINE));
        return field.matches()
                ? Optional.ofNullable(LABELS.get(field.group(1).strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String value(String line) {
        Matcher field = LINE.matcher(line);
        return field.matches() && field.group(2) != null ? bare(field.group(2)) : "";
    }

    private static String bare(String value) {
        return value.replace("*", "").replaceFirst("^[>\\s]+", "").strip();
    }

    private static boolean isBlank(String line) {
        return bare(line).isEmpty();
    }
}
