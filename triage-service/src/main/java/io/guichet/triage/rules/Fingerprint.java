package io.guichet.triage.rules;

import io.guichet.chassis.id.Ids;

/** What two reports of the same error have in common: their words, without numbers, dates and addresses. */
final class Fingerprint {

    private static final int WORDS = 60;

    private Fingerprint() {}

    /** The same for texts that differ in what changes from one report to the next; a UUIDv5 of what does not. */
    static String of(String text) {
        var words = new StringBuilder();
        var taken = 0;
        for (var word : Words.of(text).strip().split(" ")) {
            if (taken < WORDS && !word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
                words.append(word).append(' ');
                taken++;
            }
        }
        return Ids.named(Ids.DECISIONS, words.toString()).toString();
    }
}
