package io.guichet.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where the signature begins in lines that somebody wrote. */
final class Signature {

    private static final int MAX_LINES = 15;
    private static final int MAX_LINE = 90;

    private static final Pattern DELIMITER = Pattern.compile("--\\s?|—|_{3,}");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:envoyé (?:de(?:puis)?|à partir|par|via)\\b|sent (?:from|via|using)\\b|"
                    + "télécharge[rz]? outlook pour|get outlook for|obtenir outlook|obtenez outlook|von meinem).{0,80}");
    private static final Pattern CLOSING =
            Pattern.compile("(?i)(?:(?:bien|très|sincèrement|meilleures?|avec mes|mes) )?"
                    + "(?:cordialement|cdt|cdlt|amicalement|respectueusement|salutations(?: distinguées)?|sincères salutations|"
                    + "bien à (?:vous|toi)|à vous|(?:best|kind|warm|kindest)? ?regards|best wishes|all the best|sincerely|"
                    + "yours (?:sincerely|faithfully|truly)|cheers)\\s?[,.!]?");
    private static final Pattern SPEAKS = Pattern.compile("(?i).*[?]\\s*|p\\.?\\s?-?s\\.?\\b.*|.{60,}\\.\\s*");

    private Signature() {}

    /** The first line of it, or {@code lines.size()}. */
    static int start(List<String> lines) {
        int from = Math.max(0, lines.size() - 4 * MAX_LINES);
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean begins =
                    DELIMITER.matcher(line).matches() || DEVICE.matcher(line).matches();
            if (i > 0 && begins && isCard(lines, i + 1)) {
                return i;
            }
            if (CLOSING.matcher(line).matches() && isCard(lines, i + 1) && !isEnd(lines, i + 1)) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** Few short lines to the end, none of which says something. */
    private static boolean isCard(List<String> lines, int from) {
        List<String> rest = lines.subList(from, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return rest.size() <= MAX_LINES
                && rest.stream()
                        .allMatch(line -> line.length() <= MAX_LINE
                                && !SPEAKS.matcher(line).matches());
    }

    private static boolean isEnd(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream().allMatch(String::isBlank);
    }
}
