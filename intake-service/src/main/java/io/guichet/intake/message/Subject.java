package io.guichet.intake.message;

import io.guichet.intake.contact.Contact;
import org.jspecify.annotations.Nullable;

/**
 * One topic of a message; it may become one ticket (P3).
 *
 * @param index from 1
 * @param text all that was said about it
 * @param kind a slug of the desk's kinds (P19)
 * @param usable whether the function can be used (P30)
 * @param alternative none, painful, easy (P30)
 * @param answer what was answered on the phone; such a subject is closed as soon as it is opened (P1)
 */
public record Subject(
        int index,
        String summary,
        String text,
        @Nullable String kind,
        @Nullable Boolean usable,
        @Nullable String alternative,
        @Nullable String answer) {

    /** Its kind and what followed from it stay; what was said does not. */
    Subject erased() {
        return new Subject(
                index,
                Contact.ERASED,
                Contact.ERASED,
                kind,
                usable,
                alternative,
                answer == null ? null : Contact.ERASED);
    }

    /** The same with shorter texts. */
    Subject saying(String shorterText, @Nullable String shorterAnswer) {
        return new Subject(index, summary, shorterText, kind, usable, alternative, shorterAnswer);
    }
}
