package io.guichet.chassis.promise;

import java.util.Locale;

/** What an expression of time says by itself. Who acts is another question: see {@link Clue}. */
enum Time {
    /** A promise whatever stands around it: "réponse sous 48 h", "please allow two days for us". */
    PROMISED,
    /** A promise unless somebody or something else is meant: "sous 48 h", "as soon as possible". */
    DELAY,
    /** As a delay, unless it belongs to a thing: "demain", "next week" ("la réunion de demain"). */
    FUTURE,
    /** A promise when the desk acts: "rapidement", "vendredi", "at 3 pm". */
    POINT,
    /** No promise: opening hours, the past, a condition. */
    NONE;

    /** A fresh book of the expressions that come with Guichet. */
    static Phrasebook<Time> book() {
        return Phrasebook.read("times.txt", heading -> valueOf(heading.toUpperCase(Locale.ROOT)));
    }
}
