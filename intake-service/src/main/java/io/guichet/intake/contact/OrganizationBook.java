package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.problem.OrganizationNotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Organizations, read and edited one at a time; each change with word of it in one transaction. */
@ApplicationScoped
class OrganizationBook {

    private final Organizations organizations;
    private final Contacts contacts;
    private final OrganizationDirectory directory;
    private final Creations creations;
    private final ContactRows rows;

    OrganizationBook(
            Organizations organizations,
            Contacts contacts,
            OrganizationDirectory directory,
            Creations creations,
            ContactRows rows) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.directory = directory;
        this.creations = creations;
        this.rows = rows;
    }

    /** @throws OrganizationNotFound when the caller may not see it */
    @WithSession
    Uni<OrganizationView> read(UUID id, Sight sight) {
        return organizations.require(id).flatMap(card -> {
            if (!sight.sees(card.organization())) {
                throw new OrganizationNotFound(id);
            }
            return shown(card);
        });
    }

    @WithTransaction
    Uni<OrganizationView> add(GivenOrganization given, CreationClaim claim) {
        return rows.lock()
                .flatMap(held -> creations.find(claim))
                .flatMap(made -> made.isPresent() ? organizations.require(made.get()) : make(given, claim))
                .flatMap(this::shown);
    }

    @WithTransaction
    Uni<OrganizationView> replace(UUID id, GivenOrganization given, IfMatch seen) {
        return directory.replace(id, given, seen).flatMap(this::shown);
    }

    @WithTransaction
    Uni<OrganizationView> upsert(GivenOrganization given) {
        return directory.upsert(given).flatMap(this::shown);
    }

    private Uni<OrganizationCard> make(GivenOrganization given, CreationClaim claim) {
        return directory
                .add(given)
                .flatMap(card -> creations.write(claim, card.id()).replaceWith(card));
    }

    private Uni<OrganizationView> shown(OrganizationCard card) {
        return contacts.ofOrganization(card.id())
                .map(own ->
                        own.stream().filter(Contact::referent).map(Contact::id).toList())
                .map(referents -> OrganizationView.of(card, referents));
    }
}
