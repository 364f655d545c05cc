package io.guichet.intake.contact;

import io.guichet.chassis.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of a wish.
 *
 * @param contact as they are then; nothing when it was refused
 * @param refusal why, when it was refused
 */
public record Decision(
        Outcome outcome,
        @Nullable Contact contact,
        @Nullable Problem refusal) {

    /** What happened. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static Decision added(Contact contact) {
        return new Decision(Outcome.ADDED, contact, null);
    }

    static Decision changed(Contact before, Contact after) {
        return new Decision(before.equals(after) ? Outcome.UNCHANGED : Outcome.CHANGED, after, null);
    }

    static Decision refused(Problem refusal) {
        return new Decision(Outcome.REFUSED, null, refusal);
    }

    /** The contact, for whom a refusal is the end of it. */
    Contact orRefuse() {
        if (contact == null) {
            throw refusal == null ? new IllegalStateException("neither contact nor refusal") : refusal;
        }
        return contact;
    }
}
