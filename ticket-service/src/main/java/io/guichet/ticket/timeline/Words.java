package io.guichet.ticket.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A timeline entry in words.
 *
 * @param text for everybody who may see the entry
 * @param why the grounds, for the desk's own people only
 * @param deskOnly whether the whole entry is for the desk's own people only
 */
@Embeddable
public record Words(
        @Column(name = "text") String text,
        @Column(name = "reason") @Nullable String why,
        @Column(name = "desk_only") boolean deskOnly) {

    /** For everybody, the grounds for the desk only. */
    public static Words forAll(String text, @Nullable String why) {
        return new Words(text, why, false);
    }

    /** For the desk's own people. */
    public static Words forDesk(String text) {
        return new Words(text, null, true);
    }
}
