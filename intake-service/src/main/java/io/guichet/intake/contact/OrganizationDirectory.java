package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.problem.NoReferent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out what is wanted of organizations, in the current transaction, which holds the lock of the contacts. */
@ApplicationScoped
class OrganizationDirectory {

    private final Organizations organizations;
    private final Contacts contacts;
    private final ContactRows rows;
    private final ContactEvents events;

    OrganizationDirectory(Organizations organizations, Contacts contacts, ContactRows rows, ContactEvents events) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.rows = rows;
        this.events = events;
    }

    /** What each reference comes to; organizations that are named and not there become known. */
    Uni<Map<OrganizationReference, Resolved>> resolve(Collection<OrganizationReference> references) {
        return organizations
                .touched(references)
                .map(OrganizationRegister::new)
                .flatMap(register -> resolve(register, references));
    }

    Uni<OrganizationCard> add(GivenOrganization given) {
        return change(given, null, register -> register.add(given));
    }

    Uni<OrganizationCard> replace(UUID id, GivenOrganization given, IfMatch seen) {
        return change(given, id, register -> register.replace(id, given, seen));
    }

    Uni<OrganizationCard> upsert(GivenOrganization given) {
        return change(given, null, register -> register.upsert(given));
    }

    private Uni<Map<OrganizationReference, Resolved>> resolve(
            OrganizationRegister register, Collection<OrganizationReference> references) {
        Map<OrganizationReference, Resolved> resolved = references.stream()
                .collect(Collectors.toMap(
                        reference -> reference, reference -> Resolved.of(register, reference), (one, same) -> one));
        return save(register).replaceWith(resolved);
    }

    private Uni<OrganizationCard> change(
            GivenOrganization given, @Nullable UUID id, Function<OrganizationRegister, OrganizationCard> change) {
        OrganizationReference meant = new OrganizationReference(id, given.externalId(), given.name());
        return rows.lock()
                .flatMap(held -> organizations.touched(List.of(meant)))
                .map(OrganizationRegister::new)
                .flatMap(register -> change(register, given, change));
    }

    private Uni<OrganizationCard> change(
            OrganizationRegister register,
            GivenOrganization given,
            Function<OrganizationRegister, OrganizationCard> change) {
        OrganizationCard card = change.apply(register);
        return save(register)
                .flatMap(saved -> given.referents() == null
                        ? Uni.createFrom().voidItem()
                        : mark(card, given.referents(), register.changed().isEmpty()))
                .flatMap(marked -> organizations.require(card.id()));
    }

    private Uni<Void> save(OrganizationRegister register) {
        List<OrganizationCard> changed = register.changed();
        return organizations
                .save(changed)
                .flatMap(saved -> Multi.createFrom()
                        .iterable(changed.stream().filter(register::wasKnown).toList())
                        .onItem()
                        .transformToUniAndConcatenate(card -> retell(card.id()))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /** Whoever belongs to an organization that changed is told again, with what it is now. */
    private Uni<Void> retell(UUID organization) {
        return contacts.ofOrganization(organization)
                .map(found -> found.stream()
                        .map(contact -> contact.referent(contact.referent()))
                        .toList())
                .flatMap(this::save);
    }

    /** These and nobody else speak for the organization (P38). */
    private Uni<Void> mark(OrganizationCard card, Set<UUID> referents, boolean otherwiseUnchanged) {
        return contacts.ofOrganization(card.id())
                .invoke(own -> checkOwn(own, referents))
                .map(own -> own.stream()
                        .filter(contact -> contact.referent() != referents.contains(contact.id()))
                        .map(contact -> contact.referent(!contact.referent()))
                        .toList())
                .flatMap(marked -> save(marked)
                        .flatMap(saved -> rows.touchOrganizations(
                                marked.isEmpty() || !otherwiseUnchanged ? Set.of() : Set.of(card.id()))));
    }

    private Uni<Void> save(List<Contact> changed) {
        return rows.save(changed).flatMap(saved -> events.changed(changed));
    }

    private static void checkOwn(List<Contact> own, Set<UUID> referents) {
        Set<UUID> ids = own.stream().map(Contact::id).collect(Collectors.toSet());
        referents.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(stranger -> {
            throw new NoReferent(stranger);
        });
    }
}
