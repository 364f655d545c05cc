package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences of folded words, in one pass.
 *
 * <p>A number and its unit are two words ("48h"), an elided article is a word of its own ("d'ici"), a hyphen inside a
 * compound separates ("quarante-huit"), a single line break is a space, an empty line or a bullet ends a sentence.
 */
final class Reading {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "a", "p", "m", "mm", "mme", "mlle", "mr", "mrs", "ms", "dr", "no", "ref", "tel", "env", "approx", "ca");

    /** Nobody writes longer sentences; it keeps what is done per sentence bounded. */
    private static final int LONGEST = 400;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int at;

    private Reading(String text) {
        this.text = text;
    }

    static List<Sentence> of(String text) {
        Reading reading = new Reading(text);
        while (reading.at < text.length()) {
            reading.step();
        }
        reading.endSentence(false);
        return reading.sentences;
    }

    /** The words of a phrase, as if it were one sentence. */
    static List<Word> words(String phrase) {
        return of(phrase).stream().flatMap(s -> s.words().stream()).toList();
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            word(Character.isDigit(c));
        } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            lineBreak();
        } else {
            mark(c);
            at++;
        }
    }

    private void word(boolean number) {
        int start = at;
        StringBuilder folded = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Letters.isUnseen(c)) {
                at++;
                continue;
            }
            if (!Character.isLetterOrDigit(c) || Character.isDigit(c) != number) {
                break;
            }
            folded.append(Letters.fold(c));
            at++;
        }
        if (!folded.isEmpty()) {
            add(new Word(folded.toString(), start, at));
        }
    }

    private void lineBreak() {
        int breaks = 0;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            boolean crLf = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t' && !crLf && isLineEnd(text.charAt(at))) {
                breaks++;
            }
            at++;
        }
        if (breaks > 1 || isBullet()) {
            endSentence(false);
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private boolean isBullet() {
        if (at + 1 >= text.length() || !Letters.isSpace(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        return Letters.isHyphen(c) || c == '*' || c == '•' || c == '·';
    }

    private void mark(char c) {
        switch (c) {
            case '.', '…' -> {
                if (endsSentence(c)) {
                    endSentence(false);
                } else if (betweenDigits()) {
                    add(".");
                }
            }
            case '!', '?', '؟', '？' -> endSentence(c != '!');
            case ',', ';', ':', '(', ')', '[', ']', '"', '«', '»', '“', '”', '|', '\t' -> breakOrColon(c);
            case '+', '/' -> add(String.valueOf(c));
            case '<', '≤' -> add("<");
            default -> {
                if (Letters.isHyphen(c)) {
                    hyphen();
                }
            }
        }
    }

    private void breakOrColon(char c) {
        switch (c) {
            case '(', '[' -> add("(");
            case ')', ']' -> add(")");
            case ':' -> add(":");
            default -> add(",");
        }
    }

    private void hyphen() {
        if (betweenDigits()) {
            add("-");
        } else if (at == 0 || Letters.isSpace(text.charAt(at - 1))) {
            add("—");
        }
    }

    private boolean endsSentence(char c) {
        boolean last = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean abbreviated = !words.isEmpty()
                && ABBREVIATIONS.contains(words.get(words.size() - 1).text());
        return last && (c == '…' || !abbreviated);
    }

    private boolean betweenDigits() {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private void add(String mark) {
        add(new Word(mark, at, at + 1));
    }

    private void add(Word word) {
        words.add(word);
        if (words.size() >= LONGEST) {
            endSentence(false);
        }
    }

    private void endSentence(boolean question) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words, question));
            words = new ArrayList<>();
        }
    }
}
