package io.guichet.triage.rules;

import java.text.Normalizer;

/**
 * Text as a desk reads it: words in lower case, without accents, one blank before and after each. «Dé-marrer l'export» becomes
 * {@code " de marrer l export "}.
 */
final class Words {

    private static final char PREFIX_MARK = '*';

    private Words() {}

    /** The text's words. Linear in its length. */
    static String of(String text) {
        var words = new StringBuilder(text.length() + 2).append(' ');
        var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (var i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            append(words, plain.codePointAt(i));
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }

    /**
     * Whether the words hold the phrase, whole words only; a phrase that ends with {@code *} may end inside a word.
     *
     * @param words what {@link #of} made of a text
     */
    static boolean mention(String words, String phrase) {
        return mention(words, phrase, of(phrase));
    }

    /** The same, with what {@link #of} made of the phrase. */
    static boolean mention(String words, String phrase, String wanted) {
        if (wanted.isBlank()) {
            return false;
        }
        return words.contains(isPrefix(phrase) ? wanted.substring(0, wanted.length() - 1) : wanted);
    }

    private static boolean isPrefix(String phrase) {
        return phrase.charAt(phrase.length() - 1) == PREFIX_MARK;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder words, int character) {
        if (Character.isLetterOrDigit(character)) {
            appendFolded(words, Character.toLowerCase(character));
        } else if (!isMark(character) && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    // letters that Unicode does not take apart, but people write apart
    private static void appendFolded(StringBuilder words, int letter) {
        switch (letter) {
            case 'œ' -> words.append("oe");
            case 'æ' -> words.append("ae");
            case 'ß' -> words.append("ss");
            default -> words.appendCodePoint(letter);
        }
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
