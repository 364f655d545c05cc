package io.guichet.intake.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts by everything that tells who somebody is. Those who were merged or erased are found by their ids alone. */
final class RosterIndex {

    /** What tells a person from others: an external id, an address, a name at an organization or number. */
    private record Key(String kind, Object value, String nameKey) {}

    private final Map<UUID, Contact> byId = new LinkedHashMap<>();
    private final Map<Key, UUID> byKey = new HashMap<>();

    void put(Contact contact) {
        Contact was = byId.put(contact.id(), contact);
        if (was != null) {
            keys(was).forEach(key -> byKey.remove(key, was.id()));
        }
        keys(contact).forEach(key -> byKey.putIfAbsent(key, contact.id()));
    }

    @Nullable
    Contact byId(UUID id) {
        return byId.get(id);
    }

    Contact require(UUID id) {
        Contact contact = byId.get(id);
        if (contact == null) {
            throw new IllegalStateException("no contact " + id);
        }
        return contact;
    }

    @Nullable
    Contact byExternalId(@Nullable String externalId) {
        return externalId == null ? null : of(externalId(externalId));
    }

    @Nullable
    Contact byAddress(String address) {
        return of(address(address));
    }

    @Nullable
    Contact byOrganization(UUID organization, String nameKey) {
        return of(colleague(organization, nameKey));
    }

    @Nullable
    Contact byNumber(String number, String nameKey) {
        return of(atNumber(number, nameKey));
    }

    private @Nullable Contact of(Key key) {
        UUID id = byKey.get(key);
        return id == null ? null : byId.get(id);
    }

    private static List<Key> keys(Contact contact) {
        List<Key> keys = new ArrayList<>();
        if (contact.externalId() != null) {
            keys.add(externalId(contact.externalId()));
        }
        if (contact.isLive()) {
            String nameKey = contact.nameKey();
            if (contact.organization() != null) {
                keys.add(colleague(contact.organization().id(), nameKey));
            }
            contact.reached(AddressKind.ADDRESS).map(RosterIndex::address).forEach(keys::add);
            contact.reached(AddressKind.NUMBER)
                    .map(number -> atNumber(number, nameKey))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static Key externalId(String externalId) {
        return new Key("external id", externalId, "");
    }

    private static Key address(String address) {
        return new Key("address", address, "");
    }

    private static Key colleague(UUID organization, String nameKey) {
        return new Key("organization", organization, nameKey);
    }

    private static Key atNumber(String number, String nameKey) {
        return new Key("number", number, nameKey);
    }
}
