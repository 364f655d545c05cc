package io.guichet.intake.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes all that is personal from a contact, and from those who had turned out to be the same person. */
@ApplicationScoped
public class Erasing {

    private final Contacts contacts;
    private final ContactRows rows;
    private final ContactEvents events;
    private final InstantSource clock;

    Erasing(Contacts contacts, ContactRows rows, ContactEvents events, InstantSource clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person, whom no message reaches until the transaction ends. @throws io.guichet.intake.problem.MergedContact when
     * another contact stands for them
     */
    public Uni<Person> hold(UUID id) {
        return rows.lock()
                .flatMap(held -> contacts.formerly(id))
                .flatMap(former -> rows.hold(
                                Stream.concat(Stream.of(id), former.stream().map(Contact::id))
                                        .toList())
                        .flatMap(held -> contacts.require(id))
                        .map(contact -> Person.of(contact, former)));
    }

    /** Erases them, in the current transaction; the contact as it is then. */
    public Uni<Contact> erase(Person person) {
        Contact erased = person.contact().erased(clock.instant());
        List<Contact> all = Stream.concat(
                        Stream.of(erased), person.former().stream().map(former -> former.erased(clock.instant())))
                .toList();
        Organization organization = person.contact().organization();
        Set<UUID> left = organization != null && person.contact().referent() ? Set.of(organization.id()) : Set.of();
        return rows.save(all)
                .flatMap(saved -> rows.touchOrganizations(left))
                .flatMap(touched -> events.erased(
                        erased, person.former().stream().map(Contact::id).toList()))
                .replaceWith(erased);
    }
}
