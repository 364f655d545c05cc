package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.problem.MergedContact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Two contacts turn out to be one person. */
@ApplicationScoped
public class Merging {

    private final Contacts contacts;
    private final ContactRows rows;
    private final ContactEvents events;

    Merging(Contacts contacts, ContactRows rows, ContactEvents events) {
        this.contacts = contacts;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Merges one contact into another, in the current transaction. Whoever was merged into the first is then merged into the
     * other; when the other was merged itself, whoever stands for it is meant. The same again changes nothing.
     *
     * @param seen which version of the first is merged
     * @return the contact that stands for both
     * @throws InvalidRequest when both are the same
     * @throws MergedContact when the first was merged into yet another
     */
    public Uni<Contact> merge(UUID id, UUID into, IfMatch seen) {
        return rows.lock()
                .flatMap(held -> contacts.require(into))
                .flatMap(other -> other.mergedInto() == null
                        ? Uni.createFrom().item(other)
                        : contacts.require(other.mergedInto()))
                .flatMap(target -> rows.hold(List.of(id, target.id()))
                        .flatMap(held -> contacts.require(id))
                        .flatMap(former -> merge(former, Roster.live(target), seen)));
    }

    private Uni<Contact> merge(Contact former, Contact target, IfMatch seen) {
        if (target.id().equals(former.mergedInto())) {
            return Uni.createFrom().item(target);
        }
        if (former.id().equals(target.id())) {
            throw new InvalidRequest("into", "must be another contact, and not one that was merged into this one");
        }
        seen.check(Roster.live(former).version());
        Contact gone = former.mergedInto(target);
        Contact whole = target.absorbing(former);
        return rows.save(List.of(gone, whole))
                .flatMap(saved -> rows.pointOn(former.id(), target.id()))
                .flatMap(pointed -> rows.touchOrganizations(spokenFor(former)))
                .flatMap(touched -> events.merged(gone, whole))
                .flatMap(told -> events.changed(List.of(whole)))
                .replaceWith(whole);
    }

    private static Set<UUID> spokenFor(Contact former) {
        Organization organization = former.organization();
        return former.referent() && organization != null ? Set.of(organization.id()) : Set.of();
    }
}
