package io.guichet.intake.contact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: words of small letters and digits, without accents, a single space between them. */
final class FoldedName {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private FoldedName() {}

    static String of(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_A_LETTER.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
