package io.guichet.intake.email;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.text.HeaderBlock;
import io.guichet.intake.text.HeaderBlock.Label;
import io.guichet.intake.text.PlainText;
import io.guichet.intake.text.QuoteMarks;
import io.guichet.intake.text.SplitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail forwarded within the text of another, as Outlook, Gmail, Apple Mail and Thunderbird write it, in French and
 * English: words that announce it, its header as text, then its text.
 *
 * @param isAnnounced whether a program's words announce it
 * @param note what stands above it
 * @param header of the first mail in it that nobody of the desk wrote
 * @param author of that mail
 * @param lines after that header
 */
record InlineForward(
        boolean isAnnounced,
        String note,
        @Nullable HeaderBlock header,
        @Nullable MailAddress author,
        List<String> lines) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>\\[\\]()\"',;:]{1,64}@[^\\s<>\\[\\]()\"',;:]{1,255}");
    private static final Pattern NAME_END = Pattern.compile("[<\\[(]|mailto:");
    private static final Pattern LABEL = Pattern.compile("(?:De|From) ?: ");
    private static final Pattern RULE = Pattern.compile("[>\\s_-]*");
    private static final Pattern MARK = Pattern.compile("^> ?");
    private static final Pattern TIME = Pattern.compile("^.*\\d{1,2}[:h]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?\\s+");
    private static final int MAX_BLOCKS = 50;
    private static final int MAX_LINES = 300;

    static InlineForward in(String text, Desk desk) {
        List<String> lines = text.replace('\u00a0', ' ').lines().toList();
        int first = -1;
        boolean announced = false;
        int blocks = 0;
        for (int i = 0; i < lines.size() && blocks < MAX_BLOCKS; i++) {
            boolean announces = QuoteMarks.announcesForward(lines.get(i));
            Optional<HeaderBlock> block = HeaderBlock.at(lines, i);
            if (first < 0 && (announces || block.isPresent())) {
                first = i;
                announced = announces;
            }
            if (block.isPresent()) {
                blocks++;
                MailAddress author = author(block.get().value(Label.FROM));
                if (author != null && !desk.isColleague(author.address()) && !desk.owns(author.address())) {
                    boolean marked = lines.get(i).startsWith(">")
                            || lines.stream()
                                    .skip(block.get().end())
                                    .allMatch(line -> line.isBlank() || line.startsWith(">"));
                    return found(announced, note(lines, first), block.get(), author, lines, marked);
                }
                i = block.get().end() - 1;
            }
        }
        return introduced(lines, announced, desk);
    }

    /** Outlook for Mac says who wrote it in a sentence, Yahoo puts the whole header on the line that announces it. */
    private static InlineForward introduced(List<String> lines, boolean announced, Desk desk) {
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
            OptionalInt end = QuoteMarks.endOfIntroduction(lines, i);
            MailAddress author = end.isPresent() ? author(sentence(lines, i, end.getAsInt())) : null;
            if (author != null && !desk.isColleague(author.address()) && !desk.owns(author.address())) {
                HeaderBlock header = new HeaderBlock(Map.of(Label.FROM, author.address()), end.getAsInt());
                boolean marked = lines.stream()
                        .skip(end.getAsInt())
                        .filter(line -> !line.isBlank())
                        .limit(1)
                        .anyMatch(line -> line.startsWith(">"));
                return found(announced, note(lines, i), header, author, lines, marked);
            }
        }
        return new InlineForward(announced, "", null, null, List.of());
    }

    /** @param marked whether what is forwarded is quoted, as by Apple Mail: what stands under it is the colleague's again */
    private static InlineForward found(
            boolean announced,
            String above,
            HeaderBlock header,
            MailAddress author,
            List<String> lines,
            boolean marked) {
        int end = lines.size();
        while (marked && end > header.end() && !lines.get(end - 1).startsWith(">")) {
            end--;
        }
        String below = SplitText.of(String.join("\n", lines.subList(end, lines.size())))
                .fresh();
        List<String> forwarded = lines.subList(header.end(), end).stream()
                .map(line -> marked ? MARK.matcher(line).replaceFirst("") : line)
                .toList();
        return new InlineForward(announced, (above + "\n\n" + below).strip(), header, author, forwarded);
    }

    /** From where the author's name begins. */
    private static String sentence(List<String> lines, int from, int to) {
        String line = String.join(" ", lines.subList(from, to));
        int at = line.indexOf('@');
        String before = line.substring(0, Math.max(0, at));
        Matcher label = LABEL.matcher(before);
        return label.find()
                ? line.substring(label.end())
                : TIME.matcher(line.substring(before.lastIndexOf(',') + 1)).replaceFirst("");
    }

    /** What was forwarded, if it says who wrote it. */
    Optional<Forward.Original> original(String forwardsSubject) {
        if (header == null || author == null) {
            return Optional.empty();
        }
        String subject =
                Optional.ofNullable(PlainText.line(header.value(Label.SUBJECT))).orElse(forwardsSubject);
        SplitText text = SplitText.of(String.join("\n", lines).strip());
        return Optional.of(new Forward.Original(author, subject, text, null));
    }

    private static String note(List<String> lines, int first) {
        List<String> above = new ArrayList<>(lines.subList(0, first));
        while (!above.isEmpty() && leadsOver(above.get(above.size() - 1))) {
            above.remove(above.size() - 1);
        }
        return SplitText.of(String.join("\n", above)).fresh();
    }

    private static boolean leadsOver(String line) {
        return RULE.matcher(line).matches() || QuoteMarks.announcesOriginal(line);
    }

    private static @Nullable MailAddress author(String from) {
        Matcher address = ADDRESS.matcher(from.replace("mailto:", " "));
        if (!address.find()) {
            return null;
        }
        Matcher nameEnd = NAME_END.matcher(from);
        String name = nameEnd.find() ? from.substring(0, nameEnd.start()).replaceAll("[\"'«»]", "") : "";
        return new MailAddress(PlainText.line(name), MailAddress.normalized(address.group()));
    }
}
