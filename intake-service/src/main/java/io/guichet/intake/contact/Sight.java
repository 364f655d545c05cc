package io.guichet.intake.contact;

import io.guichet.chassis.identity.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caller may see: the desk sees all, a client their own organization.
 *
 * @param organization of a client; nothing when their token names none, so that they see nobody
 */
record Sight(boolean desk, @Nullable UUID organization) {

    static Sight of(Caller caller) {
        return new Sight(!caller.isClientOnly(), caller.organization());
    }

    boolean sees(@Nullable Organization other) {
        return desk || (other != null && other.id().equals(organization));
    }
}
