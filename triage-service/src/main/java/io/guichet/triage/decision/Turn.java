package io.guichet.triage.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which time it is that a subject is decided.
 *
 * @param revision 1 the first time
 * @param corrects the decision before, whose place is taken
 * @param ticket the ticket that an earlier decision opened for this subject
 * @param basis what the decision rests on
 */
public record Turn(
        int revision, @Nullable UUID corrects, @Nullable UUID ticket, Basis basis) {

    /** The first time. */
    public static final Turn FIRST = new Turn(1, null, null, Basis.RULES);

    /** The same, resting on something else. */
    public Turn on(Basis other) {
        return new Turn(revision, corrects, ticket, other);
    }
}
