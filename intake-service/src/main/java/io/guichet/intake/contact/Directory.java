package io.guichet.intake.contact;

import io.guichet.chassis.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is wanted of contacts, any number at a time, in the current transaction: each wish is granted or
 * refused by itself, and word is left of everyone who changed. Only one transaction at a time does so (decision 0008).
 */
@ApplicationScoped
public class Directory {

    private final Contacts contacts;
    private final ContactRows rows;
    private final OrganizationDirectory organizations;
    private final ContactEvents events;
    private final InstantSource clock;

    Directory(
            Contacts contacts,
            ContactRows rows,
            OrganizationDirectory organizations,
            ContactEvents events,
            InstantSource clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** What came of each, in their order. */
    public Uni<List<Decision>> carryOut(List<ContactWish> wishes) {
        return rows.lock()
                .flatMap(held -> organizations.resolve(references(wishes)))
                .flatMap(known -> decide(wishes, known));
    }

    /** The only one, or its refusal. */
    Uni<Decision> carryOut(ContactWish wish) {
        return carryOut(List.of(wish)).map(decisions -> decisions.get(0)).invoke(Decision::orRefuse);
    }

    /** Writes contacts that were changed by other means, and leaves word of them. */
    Uni<Void> save(List<Contact> changed) {
        return rows.save(changed).flatMap(saved -> events.changed(changed));
    }

    private Uni<List<Decision>> decide(List<ContactWish> wishes, Map<OrganizationReference, Resolved> known) {
        List<Probe> probes = wishes.stream()
                .map(ContactWish::given)
                .map(given -> Probe.of(given, organization(known, given)))
                .toList();
        return contacts.touched(probes)
                .map(touched -> new Roster(touched, clock.instant()))
                .flatMap(roster -> save(roster, decide(roster, wishes, known)));
    }

    private static List<Decision> decide(
            Roster roster, List<ContactWish> wishes, Map<OrganizationReference, Resolved> known) {
        return wishes.stream()
                .map(wish -> refusal(known, wish.given())
                        .map(Decision::refused)
                        .orElseGet(() -> roster.decide(wish, organization(known, wish.given()))))
                .toList();
    }

    private Uni<List<Decision>> save(Roster roster, List<Decision> decisions) {
        return save(roster.changed())
                .flatMap(saved -> rows.touchOrganizations(roster.left()))
                .replaceWith(decisions);
    }

    private static List<OrganizationReference> references(List<ContactWish> wishes) {
        return wishes.stream()
                .map(wish -> wish.given().organization())
                .flatMap(reference -> Optional.ofNullable(reference).stream())
                .distinct()
                .toList();
    }

    private static @Nullable Organization organization(Map<OrganizationReference, Resolved> known, GivenContact given) {
        Resolved resolved = given.organization() == null ? null : known.get(given.organization());
        return resolved == null ? null : resolved.organization();
    }

    private static Optional<Problem> refusal(Map<OrganizationReference, Resolved> known, GivenContact given) {
        Resolved resolved = given.organization() == null ? null : known.get(given.organization());
        return Optional.ofNullable(resolved).map(Resolved::refusal);
    }
}
