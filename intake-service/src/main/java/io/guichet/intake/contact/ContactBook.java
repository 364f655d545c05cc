package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.problem.ContactNotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Contacts, read and edited one at a time; each change with word of it in one transaction. */
@ApplicationScoped
class ContactBook {

    private final Contacts contacts;
    private final ContactRows rows;
    private final Directory directory;
    private final Creations creations;
    private final GivenFields fields;

    ContactBook(Contacts contacts, ContactRows rows, Directory directory, Creations creations, GivenFields fields) {
        this.contacts = contacts;
        this.rows = rows;
        this.directory = directory;
        this.creations = creations;
        this.fields = fields;
    }

    /** The contact itself, also one who was merged or erased. @throws ContactNotFound when the caller may not see it */
    @WithSession
    Uni<Contact> read(UUID id, Sight sight) {
        return contacts.require(id)
                .flatMap(contact -> standingFor(contact)
                        .invoke(shown -> check(sight, shown, id))
                        .replaceWith(contact));
    }

    @WithTransaction
    Uni<Made> add(ContactInput input, CreationClaim claim) {
        GivenContact given = fields.contact(input, null, null);
        return rows.lock()
                .flatMap(held -> creations.find(claim))
                .flatMap(made -> made.isPresent()
                        ? contacts.whole(List.of(made.get())).map(found -> new Made(found.get(0), false))
                        : add(given, claim));
    }

    @WithTransaction
    Uni<Contact> replace(UUID id, ContactInput input, IfMatch seen) {
        return directory
                .carryOut(ContactWish.replace(fields.contact(input, id, null), seen))
                .map(Decision::orRefuse);
    }

    @WithTransaction
    Uni<Made> upsert(String externalId, ContactInput input) {
        return directory
                .carryOut(ContactWish.upsert(fields.contact(input, null, externalId)))
                .map(decision -> new Made(decision.orRefuse(), decision.outcome() == Decision.Outcome.ADDED));
    }

    private Uni<Made> add(GivenContact given, CreationClaim claim) {
        return directory
                .carryOut(ContactWish.add(given))
                .map(Decision::orRefuse)
                .flatMap(contact -> creations.write(claim, contact.id()).replaceWith(new Made(contact, true)));
    }

    private static void check(Sight sight, Contact contact, UUID asked) {
        if (!sight.sees(contact.organization())) {
            throw new ContactNotFound(asked);
        }
    }

    private Uni<Contact> standingFor(Contact contact) {
        return contact.mergedInto() == null ? Uni.createFrom().item(contact) : contacts.require(contact.mergedInto());
    }
}
