package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The structure that contacts belong to. The same name, however it is spaced or capitalized, is the same organization,
 * unless a master gives two of that name ids of their own.
 *
 * @param externalId the master's id
 */
public record Organization(
        UUID id, long version, String name, @Nullable String externalId) {

    /** The identity of the organization of this name. */
    public static UUID idOf(String name) {
        return Ids.named(Ids.ORGANIZATIONS, normalized(name));
    }

    static String normalized(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
