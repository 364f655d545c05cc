package io.guichet.chassis.promise;

import java.text.Normalizer;
import java.util.Locale;

/** Folds letters, so that case, accents, ligatures and full-width forms make no difference. */
final class Letters {

    private static final int KNOWN = 0x250;
    private static final String[] FOLDED = new String[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            FOLDED[c] = decompose(c);
        }
    }

    private Letters() {}

    /** What a letter or digit contributes to its word; empty for accents that stand alone and invisible characters. */
    static String fold(char c) {
        return c < KNOWN ? FOLDED[c] : decompose(c);
    }

    /** Soft hyphens, zero-width characters, direction marks and combining accents: part of a word, yet not read. */
    static boolean isUnseen(char c) {
        if (c < 0xAD) {
            return false;
        }
        return c == '\u00AD'
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '′';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '‐' && c <= '―') || c == '−';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String decompose(char c) {
        if (c == 'œ' || c == 'Œ') {
            return "oe";
        }
        if (c == 'æ' || c == 'Æ') {
            return "ae";
        }
        StringBuilder folded = new StringBuilder(2);
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.isLetterOrDigit(parts.charAt(i))) {
                folded.append(parts.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
