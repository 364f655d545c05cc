package io.guichet.intake.contact;

import io.guichet.chassis.http.StaleVersion;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.problem.Problem;
import io.guichet.intake.problem.AddressTaken;
import io.guichet.intake.problem.AlreadyThere;
import io.guichet.intake.problem.ContactNotFound;
import io.guichet.intake.problem.ContactProblem;
import io.guichet.intake.problem.ErasedContact;
import io.guichet.intake.problem.ExternalIdTaken;
import io.guichet.intake.problem.MergedContact;
import io.guichet.intake.problem.NotTellable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contacts that a batch of wishes touches, as they are and as they become. Who is meant is told by id, then by the
 * master's id, by address, by organization and name, by number and name; so nobody is there twice.
 */
final class Roster {

    private final Instant now;
    private final RosterIndex index = new RosterIndex();
    private final Map<UUID, Contact> before = new LinkedHashMap<>();
    private final Set<UUID> changed = new HashSet<>();

    Roster(Collection<Contact> known, Instant now) {
        this.now = now;
        known.forEach(contact -> before.put(contact.id(), contact));
        known.forEach(index::put);
    }

    /** Carries a wish out, or says why not. */
    Decision decide(ContactWish wish, @Nullable Organization organization) {
        try {
            return switch (wish.purpose()) {
                case ADD -> add(wish.given(), organization);
                case REPLACE -> replace(wish, organization);
                case UPSERT -> upsert(wish.given(), organization);
            };
        } catch (ContactProblem | StaleVersion refusal) {
            return Decision.refused(refusal);
        }
    }

    /** Those that are other than before, as they are now. */
    List<Contact> changed() {
        return changed.stream().map(index::require).toList();
    }

    /** Organizations that lost somebody who spoke for them. */
    Set<UUID> left() {
        return changed.stream()
                .flatMap(id -> Optional.ofNullable(before.get(id)).stream())
                .filter(was -> was.referent() && !index.require(was.id()).referent())
                .map(Contact::organization)
                .filter(organization -> organization != null)
                .map(Organization::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Decision add(GivenContact given, @Nullable Organization organization) {
        checkFree(given, null);
        Contact same = given.externalId() == null ? namesake(given, organization) : null;
        if (same != null) {
            throw AlreadyThere.contact(given.name(), same.id());
        }
        return Decision.added(put(Contact.fresh(freeId(given, organization), given, organization, true, now)));
    }

    private Decision replace(ContactWish wish, @Nullable Organization organization) {
        GivenContact given = wish.given();
        Contact current = live(given.id());
        if (wish.seen() != null) {
            wish.seen().check(current.version());
        }
        checkFree(given, current);
        return Decision.changed(current, put(current.replaced(given, organization, now)));
    }

    private Decision upsert(GivenContact given, @Nullable Organization organization) {
        Contact meant = meant(given, organization);
        checkFree(given, meant);
        if (meant != null) {
            return Decision.changed(meant, put(meant.updated(given, organization, now)));
        }
        boolean tellable = given.id() != null
                || given.externalId() != null
                || organization != null
                || !given.addresses().isEmpty()
                || !given.numbers().isEmpty();
        if (!tellable) {
            throw new NotTellable();
        }
        return Decision.added(put(Contact.fresh(freeId(given, organization), given, organization, false, now)));
    }

    private @Nullable Contact meant(GivenContact given, @Nullable Organization organization) {
        UUID id = given.id();
        if (id != null && index.byId(id) != null) {
            return live(id);
        }
        Contact ofMaster = index.byExternalId(given.externalId());
        if (ofMaster != null) {
            return live(ofMaster.id());
        }
        Contact found = given.addresses().stream()
                .map(index::byAddress)
                .filter(owner -> owner != null)
                .findFirst()
                .orElseGet(() -> namesake(given, organization));
        boolean anothers = found != null && given.externalId() != null && found.externalId() != null;
        return anothers ? null : found;
    }

    /** Somebody of the same name in the organization; without one, at a number that is given. */
    private @Nullable Contact namesake(GivenContact given, @Nullable Organization organization) {
        String key = given.nameKey();
        if (key.isEmpty()) {
            return null;
        }
        if (organization != null) {
            Contact colleague = index.byOrganization(organization.id(), key);
            if (colleague != null) {
                return colleague;
            }
        }
        return given.numbers().stream()
                .map(number -> index.byNumber(number, key))
                .filter(owner -> owner != null)
                .filter(owner -> organization == null || owner.mayBelongTo(organization.id()))
                .findFirst()
                .orElse(null);
    }

    private void checkFree(GivenContact given, @Nullable Contact own) {
        Contact holder = index.byExternalId(given.externalId());
        if (holder != null && (own == null || !holder.id().equals(own.id()))) {
            throw new ExternalIdTaken(String.valueOf(given.externalId()), holder.id());
        }
        for (String address : given.addresses()) {
            Contact owner = index.byAddress(address);
            if (owner != null && (own == null || !owner.id().equals(own.id()))) {
                throw new AddressTaken(address, owner.id());
            }
        }
    }

    private Contact live(@Nullable UUID id) {
        Contact contact = id == null ? null : index.byId(id);
        if (contact == null) {
            throw new ContactNotFound(id == null ? new UUID(0, 0) : id);
        }
        return live(contact);
    }

    /** @throws Problem when they are no longer a person of their own */
    static Contact live(Contact contact) {
        if (contact.erasedAt() != null) {
            throw new ErasedContact(contact.id());
        }
        if (contact.mergedInto() != null) {
            throw new MergedContact(contact.id(), contact.mergedInto());
        }
        return contact;
    }

    private UUID freeId(GivenContact given, @Nullable Organization organization) {
        UUID id = given.newId(organization);
        return index.byId(id) == null ? id : Ids.next();
    }

    private Contact put(Contact after) {
        Contact was = index.byId(after.id());
        if (!after.equals(was)) {
            index.put(after);
            changed.add(after.id());
        }
        return after;
    }
}
