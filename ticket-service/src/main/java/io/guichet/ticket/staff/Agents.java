package io.guichet.ticket.staff;

import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.problem.StaffNotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All agents; each is small, and a desk has few. */
@ApplicationScoped
class Agents {

    private static final String READ = """
            select cast(jsonb_build_object('id', id, 'version', version, 'name', name, 'address', address, 'level', level,
                'trades', trades, 'queues', queues, 'standIn', stand_in, 'absences', absences) as text)
            from agent
            """;
    private static final String SAVE = """
            insert into agent (id, version, name, address, level, trades, queues, stand_in, absences)
            select r.id, r.version, r.name, r.address, r.level, r.trades, r.queues, r."standIn", r.absences
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id text, version integer, name text, address text,
                level integer, trades text[], queues text[], "standIn" text, absences jsonb)
            on conflict (id) do update
            set version = excluded.version, name = excluded.name, address = excluded.address, level = excluded.level,
                trades = excluded.trades, queues = excluded.queues, stand_in = excluded.stand_in, absences = excluded.absences
            """;

    /** By level, then by id. */
    Uni<Directory> all() {
        return list(READ + "order by level, id", Map.of()).map(Directory::new);
    }

    Uni<Optional<Agent>> find(String id) {
        return list(READ + "where id = :id", Map.of("id", id))
                .map(found -> found.stream().findFirst());
    }

    /** @throws StaffNotFound (as the Uni's failure) when there is none */
    Uni<Agent> require(String id) {
        return find(id).map(found -> found.orElseThrow(() -> StaffNotFound.agent(id)));
    }

    /** The lowest level above this one that has agents; empty if there is none. */
    Uni<Optional<Integer>> levelAbove(int level) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select level from agent where level > :level order by level limit 1", Integer.class)
                        .setParameter("level", level)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    Uni<Void> save(List<Agent> agents) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SAVE)
                        .setParameter("rows", EventJson.write(agents))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> delete(String id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from agent where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<Agent>> list(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), Agent.class))
                        .toList());
    }
}
