package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom somebody may be who is named by an agent (P2).
 *
 * @param sender where they called or wrote from
 * @param name as the agent noted it
 * @param organization where they belong
 * @param found who is reached where the sender called or wrote from
 * @param colleagues who bears the name in the organization, or has the identity that a new one would get
 */
record Circle(
        Sender sender,
        String name,
        @Nullable Organization organization,
        List<Contact> found,
        List<Contact> colleagues) {

    /** Who called: one who is reached there and may belong to the organization. */
    Identified identified() {
        return Identified.among(fitting(), sender);
    }

    /** Whether it may be one of several, or one who is known there under a name that fits. */
    boolean isSomebodyElse(Identified identified) {
        return identified.contact() == null
                && fitting().stream().anyMatch(contact -> PersonName.mayBeSame(contact.name(), name));
    }

    /** The contact who was recognized, else the colleague of that name. */
    @Nullable
    Contact meantBy(Identified identified) {
        return identified.contact() == null ? colleague() : identified.contact();
    }

    /** The colleague of that name, else one of that name who is reached there. */
    @Nullable
    Contact meant() {
        return Optional.ofNullable(colleague())
                .or(() -> fitting().stream()
                        .filter(contact -> PersonName.mayBeSame(contact.name(), name))
                        .findFirst())
                .orElse(null);
    }

    /** The person, known and reached there; a new one when it is none of those who are known. */
    Contact introduced(@Nullable Contact meant, boolean reachable, Instant now) {
        Contact person = meant == null ? fresh(now) : meant;
        Contact member = organization == null || person.organization() != null ? person : person.of(organization);
        if (!reachable) {
            return member;
        }
        boolean taken = found.stream()
                .filter(contact -> !contact.id().equals(person.id()))
                .anyMatch(contact -> contact.has(AddressKind.ADDRESS, sender.address()));
        Contact reached = member.reachedAt(taken ? null : sender.address(), sender.reachableNumber(), now);
        // one change, one version
        return reached.atVersion(meant == null ? 1 : Math.min(reached.version(), meant.version() + 1));
    }

    private Contact fresh(Instant now) {
        GivenContact given = GivenContact.named(name);
        UUID id = given.newId(organization);
        boolean used = Stream.concat(colleagues.stream(), found.stream())
                .anyMatch(contact -> contact.id().equals(id));
        return Contact.fresh(used ? Ids.next() : id, given, organization, true, now);
    }

    private @Nullable Contact colleague() {
        return colleagues.stream()
                .filter(Contact::isLive)
                .filter(contact -> organization != null && contact.isOf(organization.id()))
                .filter(contact -> contact.nameKey().equals(PersonName.normalized(name)))
                .findFirst()
                .orElse(null);
    }

    /** Who may belong to the organization; an address is one person's, wherever they belong. */
    private List<Contact> fitting() {
        return found.stream()
                .filter(contact -> contact.has(AddressKind.ADDRESS, sender.address())
                        || organization == null
                        || contact.mayBelongTo(organization.id()))
                .toList();
    }
}
