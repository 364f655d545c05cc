package io.guichet.intake.mail;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of bytes that nobody declared and that are no UTF-8. Bytes beyond ASCII that stand alone between ASCII
 * letters are the accents of a western language: the charset is the one, of those in use, in which most of them are
 * letters. Where they stand in runs they are another script's, which a detector tells by its letters' frequency.
 */
final class CharsetGuess {

    // what Windows, the old DOS and the old Mac write; in doubt the first one
    private static final List<Charset> WESTERN =
            List.of(CharsetNames.WINDOWS_1252, Charset.forName("IBM850"), Charset.forName("x-MacRoman"));
    private static final String LETTERS = "éèêëàâäîïôöûüùçñáíóúßœæøåãõìòÉÈÊËÀÂÄÎÏÔÖÛÜÙÇÑÁÍÓÚŒÆØÅÃÕ";
    private static final int FEW = 6;
    private static final int SAMPLE_BYTES = 64 * 1024;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        return isWestern(bytes) ? western(bytes) : detected(bytes).orElse(CharsetNames.WINDOWS_1252);
    }

    private static boolean isWestern(byte[] bytes) {
        int high = 0;
        int alone = 0;
        for (int i = 0; i < sample(bytes); i++) {
            if (bytes[i] < 0) {
                high++;
                alone += !isHigh(bytes, i - 1) && !isHigh(bytes, i + 1) ? 1 : 0;
            }
        }
        return high < FEW || alone * 2 > high;
    }

    private static Charset western(byte[] bytes) {
        Charset best = WESTERN.get(0);
        for (Charset charset : WESTERN) {
            best = letters(bytes, charset) > letters(bytes, best) ? charset : best;
        }
        return best;
    }

    /** How many of the bytes are letters where such a letter can stand. */
    private static int letters(byte[] bytes, Charset charset) {
        String text = " " + new String(bytes, 0, sample(bytes), charset) + " ";
        int letters = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            letters += c > 127 && LETTERS.indexOf(c) >= 0 && fits(text.charAt(i - 1), c, text.charAt(i + 1)) ? 1 : 0;
        }
        return letters;
    }

    /** A small letter after any letter or before a small one; a capital one beside another or at the beginning of a word. */
    private static boolean fits(char before, char c, char after) {
        boolean afterCapital = Character.isUpperCase(before);
        return Character.isLowerCase(c)
                ? Character.isLetter(before) || Character.isLowerCase(after)
                : afterCapital
                        || Character.isUpperCase(after)
                        || (!Character.isLetter(before) && Character.isLetter(after));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, sample(bytes));
        detector.dataEnd();
        return CharsetNames.charset(detector.getDetectedCharset());
    }

    private static int sample(byte[] bytes) {
        return Math.min(bytes.length, SAMPLE_BYTES);
    }

    private static boolean isHigh(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] < 0;
    }
}
