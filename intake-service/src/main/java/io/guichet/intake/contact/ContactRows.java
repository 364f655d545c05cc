package io.guichet.intake.contact;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The contacts, written. */
@ApplicationScoped
class ContactRows {

    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(4711, 2)) as held";
    private static final String SHARED_LOCK = "select 1 from (select pg_advisory_xact_lock_shared(4711, 2)) as held";
    private static final String HOLD = """
            select id from contact
            where id in (select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as v)
            order by id for update
            """;
    private static final String POINT_ON = "update contact set merged_into = :to where merged_into = :from";
    private static final String TOUCH_ORGANIZATIONS = """
            update organization set version = version + 1
            where id in (select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as v)
            """;

    private final InstantSource clock;

    ContactRows(InstantSource clock) {
        this.clock = clock;
    }

    /** Until the transaction's end nobody else changes who is known. */
    Uni<Void> lock() {
        return lock(LOCK);
    }

    /** Until the transaction's end no message comes in that is theirs; those that are coming in are waited for. */
    Uni<Void> hold(Collection<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD, UUID.class)
                        .setParameter("ids", EventJson.write(ids))
                        .getResultList())
                .replaceWithVoid();
    }

    /** Whoever turned out to be this contact is now the next one. */
    Uni<Void> pointOn(UUID from, UUID to) {
        return run(POINT_ON, Map.of("from", from, "to", to)).replaceWithVoid();
    }

    /** Writes contacts as they are now; the lock is held, and the addresses are free. */
    Uni<Void> save(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        int addresses = contacts.stream()
                .mapToInt(contact -> contact.addresses().size())
                .sum();
        String rows = EventJson.write(contacts.stream().map(ContactRow::of).toList());
        return dropAddresses(contacts)
                .flatMap(dropped -> run(ContactSql.SAVE, Map.of("rows", rows)))
                .invoke(written -> checkAll(addresses, written))
                .replaceWithVoid();
    }

    private static Uni<Integer> dropAddresses(List<Contact> contacts) {
        List<UUID> known = contacts.stream()
                .filter(contact -> contact.version() > 1)
                .map(Contact::id)
                .toList();
        return known.isEmpty()
                ? Uni.createFrom().item(0)
                : run(ContactSql.DROP_ADDRESSES, Map.of("ids", EventJson.write(known)));
    }

    /** Adds who wrote from an address that nobody has; 0 when somebody has it by now. Many may do so at a time. */
    Uni<Integer> addWriter(UUID id, String name, String address) {
        return lock(SHARED_LOCK).flatMap(held -> insertWriter(id, name, address));
    }

    private Uni<Integer> insertWriter(UUID id, String name, String address) {
        return run(
                ContactSql.ADD_WRITER,
                Map.of(
                        "address",
                        address,
                        "id",
                        id,
                        "now",
                        clock.instant(),
                        "name",
                        name,
                        "folded",
                        FoldedName.of(name),
                        "nameKey",
                        PersonName.normalized(name)));
    }

    /** What is shown of these organizations has changed. */
    Uni<Void> touchOrganizations(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : run(TOUCH_ORGANIZATIONS, Map.of("ids", EventJson.write(ids))).replaceWithVoid();
    }

    private static void checkAll(int expected, int written) {
        if (written != expected) {
            throw new IllegalStateException("an address was taken although the lock is held");
        }
    }

    private static Uni<Void> lock(String sql) {
        return Panache.getSession()
                .flatMap(
                        session -> session.createNativeQuery(sql, Integer.class).getSingleResult())
                .replaceWithVoid();
    }

    private static Uni<Integer> run(String sql, Map<String, Object> parameters) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }
}
