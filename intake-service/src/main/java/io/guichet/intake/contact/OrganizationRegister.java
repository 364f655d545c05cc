package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.problem.AlreadyThere;
import io.guichet.intake.problem.AmbiguousOrganization;
import io.guichet.intake.problem.ContactProblem;
import io.guichet.intake.problem.ExternalIdTaken;
import io.guichet.intake.problem.OrganizationNotFound;
import io.guichet.intake.problem.UnknownOrganization;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organizations that a batch touches, as they are and as they become. */
final class OrganizationRegister {

    private final Map<UUID, OrganizationCard> cards = new LinkedHashMap<>();
    private final Map<UUID, OrganizationCard> before = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> everNamed = new HashMap<>();
    private final Map<String, UUID> byExternalId = new HashMap<>();

    OrganizationRegister(Collection<OrganizationCard> known) {
        known.forEach(card -> before.put(card.id(), card));
        known.forEach(this::put);
    }

    /**
     * The organization that is meant; one that is named and not there becomes known.
     *
     * @throws ContactProblem when it is not there, or cannot be told from another
     */
    Organization resolve(OrganizationReference reference) {
        if (reference.id() != null) {
            OrganizationCard card = cards.get(reference.id());
            if (card == null) {
                throw new UnknownOrganization(reference.id().toString());
            }
            return card.organization();
        }
        if (reference.externalId() != null) {
            return ofMaster(reference.externalId(), reference.name());
        }
        return named(String.valueOf(reference.name()));
    }

    OrganizationCard add(GivenOrganization given) {
        checkFree(given, null);
        List<OrganizationCard> same = withName(given.name());
        if (given.externalId() == null && !same.isEmpty()) {
            throw AlreadyThere.organization(given.name(), same.get(0).id());
        }
        return put(given.card(freeId(given)));
    }

    OrganizationCard replace(UUID id, GivenOrganization given, IfMatch seen) {
        OrganizationCard current = cards.get(id);
        if (current == null) {
            throw new OrganizationNotFound(id);
        }
        seen.check(current.organization().version());
        checkFree(given, current);
        return put(current.replaced(given));
    }

    OrganizationCard upsert(GivenOrganization given) {
        OrganizationCard known = meant(String.valueOf(given.externalId()), given.name());
        return put(known == null ? given.card(freeId(given)) : known.replaced(given));
    }

    /** Those that are other than before, as they are now. */
    List<OrganizationCard> changed() {
        return cards.values().stream()
                .filter(card -> !card.equals(before.get(card.id())))
                .toList();
    }

    /** Whether somebody may already be told that it is otherwise. */
    boolean wasKnown(OrganizationCard card) {
        return before.containsKey(card.id());
    }

    private Organization ofMaster(String externalId, @Nullable String name) {
        OrganizationCard known = meant(externalId, name);
        if (known == null && name == null) {
            throw new UnknownOrganization(externalId);
        }
        if (known != null) {
            return put(known.externalId(externalId)).organization();
        }
        GivenOrganization given = GivenOrganization.named(String.valueOf(name), externalId);
        return put(given.card(freeId(given))).organization();
    }

    private Organization named(String name) {
        List<OrganizationCard> same = withName(name);
        if (same.size() > 1) {
            throw new AmbiguousOrganization(name);
        }
        if (same.size() == 1) {
            return same.get(0).organization();
        }
        // one that bore this name before
        OrganizationCard former = cards.get(Organization.idOf(name));
        return former == null
                ? put(GivenOrganization.named(name, null).card(Organization.idOf(name)))
                        .organization()
                : former.organization();
    }

    /** The one with the master's id, else the only one of that name of which no master has spoken. */
    private @Nullable OrganizationCard meant(String externalId, @Nullable String name) {
        OrganizationCard known = byExternalId(externalId);
        if (known != null || name == null) {
            return known;
        }
        List<OrganizationCard> same = withName(name).stream()
                .filter(card -> card.organization().externalId() == null)
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private @Nullable OrganizationCard byExternalId(@Nullable String externalId) {
        UUID id = externalId == null ? null : byExternalId.get(externalId);
        return id == null ? null : cards.get(id);
    }

    private List<OrganizationCard> withName(String name) {
        UUID named = Organization.idOf(name);
        return everNamed.getOrDefault(named, Set.of()).stream()
                .map(cards::get)
                .filter(card -> card != null
                        && Organization.idOf(card.organization().name()).equals(named))
                .toList();
    }

    private void checkFree(GivenOrganization given, @Nullable OrganizationCard own) {
        OrganizationCard holder = byExternalId(given.externalId());
        if (holder != null && (own == null || !holder.id().equals(own.id()))) {
            throw new ExternalIdTaken(String.valueOf(given.externalId()), holder.id());
        }
    }

    private UUID freeId(GivenOrganization given) {
        UUID id = Organization.idOf(given.name());
        return cards.containsKey(id) ? given.otherId() : id;
    }

    private OrganizationCard put(OrganizationCard card) {
        OrganizationCard was = cards.put(card.id(), card);
        if (was != null && was.organization().externalId() != null) {
            byExternalId.remove(was.organization().externalId());
        }
        if (card.organization().externalId() != null) {
            byExternalId.put(card.organization().externalId(), card.id());
        }
        everNamed
                .computeIfAbsent(Organization.idOf(card.organization().name()), name -> new LinkedHashSet<>())
                .add(card.id());
        return card;
    }
}
