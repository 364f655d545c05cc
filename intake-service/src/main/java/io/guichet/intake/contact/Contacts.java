package io.guichet.intake.contact;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The contacts. Whoever adds the same one at the same time adds it once. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    private static final int MOST_CANDIDATES = 20;

    private static final String REACHED_AT = """
            select distinct c from Contact c left join fetch c.organization left join fetch c.addresses where c.id in (
                select k.id from Contact k join k.addresses a
                where (a.kind = ADDRESS and a.value = :address) or (a.kind = NUMBER and a.value = :number)
                order by k.id limit :most)
            """;
    private static final String WHOLE =
            "select c from Contact c left join fetch c.organization left join fetch c.addresses where c.id in :ids";

    // at most so many for each number: one that thousands share takes no place from the others
    private static final String AT_NUMBERS = """
            select distinct a.contact_id
            from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)) as n(value)
            cross join lateral (select contact_id from contact_address where kind = 'NUMBER' and value = n.value
                order by contact_id limit :most) a
            """;

    private static final String ADD_WRITER = """
            with free as (
                insert into contact_address (kind, value, contact_id, added_at) values ('ADDRESS', :address, :id, :now)
                on conflict do nothing returning contact_id)
            insert into contact (id, name, version) select contact_id, :name, 0 from free
            """;
    private static final String ADD_ORGANIZATION =
            "insert into organization (id, name) values (:id, :name) on conflict do nothing";
    private static final String ADD_CALLER = """
            insert into contact (id, name, organization_id, version) values (:id, :name, :organization, 0)
            on conflict do nothing
            """;
    private static final String JOIN_ORGANIZATION = """
            update contact set organization_id = :organization, version = version + 1
            where id = :id and organization_id is null
            """;
    private static final String ADD_ADDRESSES = """
            insert into contact_address (kind, value, contact_id, added_at)
            select kind, value, :id, :now from (values ('ADDRESS', cast(:address as text)), ('NUMBER', cast(:number as text)))
                as given(kind, value)
            where value is not null
            on conflict do nothing
            """;

    private final InstantSource clock;

    Contacts(InstantSource clock) {
        this.clock = clock;
    }

    /** All who are reached at the address or number, each with organization and addresses; one round trip. */
    Uni<List<Contact>> reachedAt(@Nullable String address, @Nullable String number) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(REACHED_AT, Contact.class)
                        .setParameter("address", address)
                        .setParameter("number", number)
                        .setParameter("most", MOST_CANDIDATES)
                        .getResultList());
    }

    /** All who are reached at one of the numbers, each with organization and addresses; at most two round trips. */
    Uni<List<Contact>> reachedAtNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(AT_NUMBERS, UUID.class)
                                .setParameter("numbers", EventJson.write(numbers))
                                .setParameter("most", MOST_CANDIDATES)
                                .getResultList())
                        .flatMap(this::whole);
    }

    /** These contacts, each with organization and addresses; at most one round trip. */
    public Uni<List<Contact>> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .flatMap(session -> session.createSelectionQuery(WHOLE, Contact.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    /** Adds who wrote from an address that nobody has; 0 when somebody has it by now. */
    Uni<Integer> addWriter(UUID id, String name, String address) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_WRITER)
                        .setParameter("address", address)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .setParameter("name", name)
                        .executeUpdate());
    }

    Uni<Integer> addOrganization(UUID id, String name) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_ORGANIZATION)
                        .setParameter("id", id)
                        .setParameter("name", name)
                        .executeUpdate());
    }

    Uni<Integer> addCaller(UUID id, String name, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_CALLER)
                        .setParameter("id", id)
                        .setParameter("name", name)
                        .setParameter("organization", organization)
                        .executeUpdate());
    }

    Uni<Integer> joinOrganization(UUID id, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(JOIN_ORGANIZATION)
                        .setParameter("organization", organization)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    /** Adds what the contact does not have yet; an address that is another's stays theirs. */
    Uni<Integer> addAddresses(UUID id, @Nullable String address, @Nullable String number) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_ADDRESSES)
                        .setParameter("address", address)
                        .setParameter("number", number)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .executeUpdate());
    }

    /** Forgets what the session holds, so that what native statements wrote is read. */
    Uni<Void> reread() {
        return Panache.getSession().invoke(Mutiny.Session::clear).replaceWithVoid();
    }
}
