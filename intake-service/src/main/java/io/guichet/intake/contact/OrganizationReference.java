package io.guichet.intake.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which organization is meant: by id, by the master's id, or by name. One that is named and not there is made known.
 *
 * @param id of an organization that must be there
 * @param externalId of an organization that must be there, unless a name goes with it
 */
public record OrganizationReference(
        @Nullable UUID id,
        @Nullable String externalId,
        @Nullable String name) {

    public static OrganizationReference byId(UUID id) {
        return new OrganizationReference(id, null, null);
    }

    public static OrganizationReference byName(String name) {
        return new OrganizationReference(null, null, name);
    }

    @Nullable
    UUID namedId() {
        return name == null ? null : Organization.idOf(name);
    }
}
