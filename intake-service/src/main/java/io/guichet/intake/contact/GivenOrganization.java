package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization as somebody wants it stored, checked and normalized.
 *
 * @param referents who speaks for it (P38); they stay who they are when nothing is said
 */
record GivenOrganization(
        String name,
        @Nullable String externalId,
        List<String> addresses,
        List<String> numbers,
        @Nullable Set<UUID> referents) {

    /** Named by a master and, so far, nothing else known of it. */
    static GivenOrganization named(String name, @Nullable String externalId) {
        return new GivenOrganization(name, externalId, List.of(), List.of(), null);
    }

    OrganizationCard card(UUID id) {
        return new OrganizationCard(new Organization(id, 1, name, externalId), addresses, numbers);
    }

    /** The identity of an organization whose name's own identity another has. */
    UUID otherId() {
        return externalId == null ? Ids.next() : Ids.named(Ids.ORGANIZATIONS, "external id " + externalId);
    }
}
