package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done.
 *
 * @param seen which version is to be replaced
 */
public record ContactWish(
        Purpose purpose, GivenContact given, @Nullable IfMatch seen) {

    /** What a wish is about. */
    enum Purpose {
        /** Somebody who is not there yet. */
        ADD,
        /** Somebody who is there, whole. */
        REPLACE,
        /** Somebody as their master knows them, there or not. */
        UPSERT
    }

    static ContactWish add(GivenContact given) {
        return new ContactWish(Purpose.ADD, given, null);
    }

    static ContactWish replace(GivenContact given, IfMatch seen) {
        return new ContactWish(Purpose.REPLACE, given, seen);
    }

    public static ContactWish upsert(GivenContact given) {
        return new ContactWish(Purpose.UPSERT, given, null);
    }
}
