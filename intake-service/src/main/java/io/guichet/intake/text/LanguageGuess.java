package io.guichet.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a text, by its most common small words. It knows French and English, and says the desk's own
 * language when neither is clearly ahead.
 */
public final class LanguageGuess {

    private static final int MAX_LENGTH = 4_000;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "fr",
            Set.of(
                    "le",
                    "la",
                    "les",
                    "des",
                    "une",
                    "un",
                    "et",
                    "est",
                    "je",
                    "nous",
                    "vous",
                    "pas",
                    "que",
                    "qui",
                    "pour",
                    "dans",
                    "sur",
                    "avec",
                    "bonjour",
                    "merci",
                    "cordialement",
                    "votre",
                    "notre",
                    "mon",
                    "ma",
                    "mes",
                    "ne",
                    "il",
                    "ai",
                    "du",
                    "au",
                    "aux",
                    "ce",
                    "cette",
                    "depuis",
                    "plus",
                    "mais",
                    "où",
                    "à",
                    "ça",
                    "être",
                    "comment",
                    "salut",
                    "madame",
                    "monsieur",
                    "bien",
                    "peut",
                    "sont",
                    "fait",
                    "quand",
                    "impossible"),
            "en",
            Set.of(
                    "the", "and", "is", "are", "you", "we", "our", "your", "to", "of", "for", "with", "not", "please",
                    "hello", "thanks", "thank", "regards", "it", "this", "that", "have", "has", "when", "can", "cannot",
                    "but", "from", "was", "be", "how", "do", "does", "dear", "hi", "my", "there", "been", "would", "an",
                    "if", "what", "since", "which", "they", "at", "by", "i", "m", "could", "as", "will"));

    private LanguageGuess() {}

    /**
     * The language of {@code text}, one of {@code languages} (ISO 639), which begin with the one to take in doubt.
     */
    public static String of(String text, List<String> languages) {
        List<String> words = NOT_A_LETTER
                .splitAsStream(PlainText.cut(text, MAX_LENGTH).toLowerCase(Locale.ROOT))
                .toList();
        String best = languages.get(0);
        for (String language : languages) {
            best = count(words, language) > count(words, best) ? language : best;
        }
        return best;
    }

    private static long count(List<String> words, String language) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(small::contains).count();
    }
}
