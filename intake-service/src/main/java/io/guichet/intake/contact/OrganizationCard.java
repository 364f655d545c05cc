package io.guichet.intake.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization with the ways to reach it, each list in the order in which they are to be tried. */
record OrganizationCard(Organization organization, List<String> addresses, List<String> numbers) {

    UUID id() {
        return organization.id();
    }

    OrganizationCard replaced(GivenOrganization given) {
        return with(given.name(), given.externalId(), given.addresses(), given.numbers());
    }

    OrganizationCard externalId(@Nullable String externalId) {
        return with(organization.name(), externalId, addresses, numbers);
    }

    OrganizationCard next() {
        Organization now =
                new Organization(id(), organization.version() + 1, organization.name(), organization.externalId());
        return new OrganizationCard(now, addresses, numbers);
    }

    private OrganizationCard with(
            String name, @Nullable String externalId, List<String> itsAddresses, List<String> itsNumbers) {
        OrganizationCard changed = new OrganizationCard(
                new Organization(id(), organization.version(), name, externalId), itsAddresses, itsNumbers);
        return changed.equals(this) ? this : changed.next();
    }
}
