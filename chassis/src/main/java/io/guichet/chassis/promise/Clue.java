package io.guichet.chassis.promise;

import java.util.Locale;

/** What the words around an expression of time say about who acts. */
enum Clue {
    /** Looks like a clue and is none. */
    NONE,
    /** The customer acts, or is asked to: "merci de nous envoyer", "you asked us". */
    CUSTOMER,
    /** It has happened: "nous avons reçu", "was fixed". */
    PAST,
    /** A fact of the customer's world: a licence, a due date, opening hours. */
    FACT,
    /** A word for such a fact; a verb before it says more. */
    TOPIC,
    /** An appointment that both sides agreed; a verb before it says more. */
    AGREED,
    /** Agreed, said of whatever the desk will then do: "comme convenu", "as agreed". */
    BY_AGREEMENT,
    /** The future of something: a promise unless that thing is a fact or an appointment. */
    PLANNED,
    /** A word for what the desk gives: a reply, a correction; a verb before it says more. */
    ANSWER,
    /** The desk will act: "nous répondrons", "a technician will". */
    DESK;

    /** Whether it is a noun, which says less than a verb before it. */
    boolean isNoun() {
        return this == TOPIC || this == AGREED || this == ANSWER;
    }

    /** A fresh book of the words that come with Guichet. */
    static Phrasebook<Clue> book() {
        return Phrasebook.read(
                "clues.txt", heading -> valueOf(heading.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
