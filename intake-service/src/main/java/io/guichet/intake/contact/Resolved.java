package io.guichet.intake.contact;

import io.guichet.intake.problem.ContactProblem;
import org.jspecify.annotations.Nullable;

/** What a reference to an organization came to: the organization, or why it is none. */
record Resolved(
        @Nullable Organization organization, @Nullable ContactProblem refusal) {

    static Resolved of(OrganizationRegister register, OrganizationReference reference) {
        try {
            return new Resolved(register.resolve(reference), null);
        } catch (ContactProblem refusal) {
            return new Resolved(null, refusal);
        }
    }

    /** The organization, for whom a refusal is the end of it. */
    Organization orRefuse() {
        if (organization == null) {
            throw refusal == null ? new IllegalStateException("neither organization nor refusal") : refusal;
        }
        return organization;
    }
}
