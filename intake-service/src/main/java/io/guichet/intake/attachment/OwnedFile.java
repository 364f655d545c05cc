package io.guichet.intake.attachment;

import io.guichet.chassis.identity.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a message.
 *
 * @param organization whose contact the message is from, if it is known to be anybody's
 */
record OwnedFile(Download file, @Nullable UUID organization) {

    static OwnedFile of(String id, Object[] row) {
        String name = row[0] == null ? "attachment-" + id : (String) row[0];
        Download file = new Download(name, (String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
        return new OwnedFile(file, (UUID) row[4]);
    }

    /** A customer sees what their organization sent, nobody else's (promise 4). */
    boolean isVisibleTo(Caller caller) {
        return !caller.isClientOnly() || (organization != null && organization.equals(caller.organization()));
    }
}
