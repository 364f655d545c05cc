package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.intake.problem.OrganizationNotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organizations. */
@ApplicationScoped
class Organizations {

    private static final String READ = """
            select cast(jsonb_build_object(
                'organization', jsonb_build_object('id', o.id, 'version', o.version, 'name', o.name,
                    'externalId', o.external_id),
                'addresses', coalesce((select jsonb_agg(a.value order by a.position) from organization_address a
                    where a.organization_id = o.id and a.kind = 'ADDRESS'), '[]'),
                'numbers', coalesce((select jsonb_agg(a.value order by a.position) from organization_address a
                    where a.organization_id = o.id and a.kind = 'NUMBER'), '[]')) as text)
            from organization o
            """;
    private static final String TOUCHED = """
            with given as materialized (
                select * from jsonb_to_recordset(cast(cast(:references as text) as jsonb))
                    as r(id uuid, external_id text, named_id uuid)),
            touched(id) as (
                select id from given
                union select named_id from given
                union select o.id from given g join organization o on o.external_id = g.external_id
                union select o.id from given g join organization o on o.named_id = g.named_id)
            """ + READ + "where o.id in (select id from touched)";
    private static final String SAVE = """
            insert into organization (id, version, name, named_id, name_folded, external_id)
            select r.* from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(id uuid, version bigint, name text, named_id uuid, name_folded text, external_id text)
            on conflict (id) do update
            set version = excluded.version, name = excluded.name, named_id = excluded.named_id,
                name_folded = excluded.name_folded, external_id = excluded.external_id
            """;
    private static final String DROP_ADDRESSES = """
            delete from organization_address a
            using jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid) where a.organization_id = r.id
            """;
    private static final String SAVE_ADDRESSES = """
            insert into organization_address (organization_id, kind, value, position)
            select r.id, v.kind, v.value, v.position
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, addresses text[], numbers text[]),
                lateral (select 'ADDRESS', value, position from unnest(r.addresses) with ordinality as a(value, position)
                    union all
                    select 'NUMBER', value, position from unnest(r.numbers) with ordinality as n(value, position))
                    as v(kind, value, position)
            on conflict do nothing
            """;

    /** An organization as it is handed to PostgreSQL. */
    private record Row(
            UUID id,
            long version,
            String name,
            @JsonProperty("named_id") UUID namedId,
            @JsonProperty("name_folded") String nameFolded,
            @JsonProperty("external_id") @Nullable String externalId,
            List<String> addresses,
            List<String> numbers) {

        static Row of(OrganizationCard card) {
            Organization own = card.organization();
            return new Row(
                    own.id(),
                    own.version(),
                    own.name(),
                    Organization.idOf(own.name()),
                    FoldedName.of(own.name()),
                    own.externalId(),
                    card.addresses(),
                    card.numbers());
        }
    }

    private record Asked(
            @Nullable UUID id,
            @JsonProperty("external_id") @Nullable String externalId,
            @JsonProperty("named_id") @Nullable UUID namedId) {}

    /** All that these references may mean, or that get in their way. */
    Uni<List<OrganizationCard>> touched(Collection<OrganizationReference> references) {
        List<Asked> asked = references.stream()
                .map(reference -> new Asked(reference.id(), reference.externalId(), reference.namedId()))
                .toList();
        return asked.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(TOUCHED, Map.of("references", EventJson.write(asked)));
    }

    /** @throws OrganizationNotFound when there is none */
    Uni<OrganizationCard> require(UUID id) {
        return list(READ + "where o.id = :id", Map.of("id", id))
                .map(found -> found.stream().findFirst().orElseThrow(() -> new OrganizationNotFound(id)));
    }

    Uni<Void> save(List<OrganizationCard> cards) {
        if (cards.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String rows = EventJson.write(cards.stream().map(Row::of).toList());
        return run(SAVE, rows)
                .flatMap(saved -> run(DROP_ADDRESSES, rows))
                .flatMap(dropped -> run(SAVE_ADDRESSES, rows))
                .replaceWithVoid();
    }

    /** The organizations that a search asks for. */
    Uni<List<OrganizationCard>> found(String conditions, Map<String, Object> parameters) {
        return list(READ + conditions, parameters);
    }

    private static Uni<Integer> run(String sql, String rows) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("rows", rows)
                        .executeUpdate());
    }

    private static Uni<List<OrganizationCard>> list(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), OrganizationCard.class))
                        .toList());
    }
}
