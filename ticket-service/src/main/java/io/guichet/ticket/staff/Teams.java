package io.guichet.ticket.staff;

import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.problem.StaffNotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All teams. */
@ApplicationScoped
class Teams {

    private static final String READ = """
            select cast(jsonb_build_object('id', id, 'version', version, 'name', name, 'lead', lead, 'members', members) as text)
            from team order by id
            """;
    private static final String SAVE = """
            insert into team (id, version, name, lead, members)
            select r.* from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(id text, version integer, name text, lead text, members text[])
            on conflict (id) do update
            set version = excluded.version, name = excluded.name, lead = excluded.lead, members = excluded.members
            """;

    /** By id. */
    Uni<List<Team>> all() {
        return Panache.getSession()
                .flatMap(
                        session -> session.createNativeQuery(READ, String.class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), Team.class))
                        .toList());
    }

    Uni<Optional<Team>> find(String id) {
        return all().map(teams ->
                teams.stream().filter(team -> team.id().equals(id)).findFirst());
    }

    /** @throws StaffNotFound (as the Uni's failure) when there is none */
    Uni<Team> require(String id) {
        return find(id).map(found -> found.orElseThrow(() -> StaffNotFound.team(id)));
    }

    Uni<Void> save(List<Team> teams) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SAVE)
                        .setParameter("rows", EventJson.write(teams))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> delete(String id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from team where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
