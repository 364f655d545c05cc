package io.guichet.intake.contact;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.problem.ContactNotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The contacts, read. */
@ApplicationScoped
public class Contacts {

    private static final int MOST_CANDIDATES = 20;

    /** All who are reached at the address or number; one round trip. */
    public Uni<List<Contact>> reachedAt(@Nullable String address, @Nullable String number) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ContactSql.REACHED_AT, String.class)
                        .setParameter("address", address)
                        .setParameter("number", number)
                        .setParameter("most", MOST_CANDIDATES)
                        .getResultList())
                .map(Contacts::read);
    }

    /** All who are reached at one of the addresses or numbers; one round trip. */
    Uni<List<Contact>> reachedAtEach(AddressKind kind, Collection<String> values) {
        return values.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(
                        ContactSql.REACHED_AT_EACH,
                        Map.of("kind", kind.name(), "values", EventJson.write(values), "most", MOST_CANDIDATES));
    }

    /** These contacts; whoever turned out to be somebody else is shown as that one. At most one round trip. */
    public Uni<List<Contact>> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(ContactSql.BY_IDS_RESOLVED, Map.of("ids", EventJson.write(ids)));
    }

    /** These contacts, as they are themselves. */
    Uni<List<Contact>> own(Collection<UUID> ids) {
        return list(ContactSql.BY_IDS, Map.of("ids", EventJson.write(ids)));
    }

    /** @throws ContactNotFound when there is none */
    public Uni<Contact> require(UUID id) {
        return own(List.of(id)).map(found -> found.stream().findFirst().orElseThrow(() -> new ContactNotFound(id)));
    }

    /** Those who turned out to be this contact. */
    public Uni<List<Contact>> formerly(UUID id) {
        return list(ContactSql.MERGED_INTO, Map.of("id", id));
    }

    public Uni<List<Contact>> ofOrganization(UUID organization) {
        return list(ContactSql.OF_ORGANIZATION, Map.of("organization", organization));
    }

    /** Those who are persons of their own, by id, so that all of them can be gone through. */
    public Uni<List<Contact>> after(UUID id, int limit) {
        return list(ContactSql.IN_ID_ORDER, Map.of("after", id, "limit", limit));
    }

    /** Whoever these wishes may be about, or get in the way of. */
    Uni<List<Contact>> touched(List<Probe> probes) {
        return list(ContactSql.TOUCHED, Map.of("probes", EventJson.write(probes)));
    }

    Uni<List<Contact>> list(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> query(session, sql, parameters).getResultList())
                .map(Contacts::read);
    }

    private static Mutiny.SelectionQuery<String> query(
            Mutiny.Session session, String sql, Map<String, Object> parameters) {
        Mutiny.SelectionQuery<String> query = session.createNativeQuery(sql, String.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<Contact> read(List<String> rows) {
        return rows.stream()
                .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), Contact.class))
                .toList();
    }
}
