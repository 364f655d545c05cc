package io.guichet.chassis.promise;

/**
 * One word, number or mark of a text. {@code text} is folded (lower case, no accents); {@code start} and {@code end} are
 * positions in the text as it came.
 */
record Word(String text, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.charAt(0));
    }

    /** Marks that end a part of a sentence. */
    boolean isBreak() {
        return switch (text) {
            case ",", ":", "(", ")", "—" -> true;
            default -> false;
        };
    }
}
