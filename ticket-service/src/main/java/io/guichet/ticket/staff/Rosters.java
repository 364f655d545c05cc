package io.guichet.ticket.staff;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The roster. Its row is also what keeps writers of the staff apart: what they say of each other stays true. */
@ApplicationScoped
class Rosters {

    private static final String READ = """
            select cast(jsonb_build_object('version', version, 'rotation', rotation, 'turns', turns) as text) from roster
            """;
    private static final String BEGIN = """
            insert into roster (version, turns) values (0, '[]') on conflict do nothing returning version
            """;
    private static final String SAVE = """
            update roster r set version = s.version, rotation = nullif(s.rotation, 'null'), turns = s.turns
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as s(version integer, rotation jsonb, turns jsonb)
            """;

    private static final Roster EMPTY = new Roster(0, null, List.of());

    Uni<Roster> read() {
        return read(READ);
    }

    /** Nobody else changes the staff until the transaction ends. */
    Uni<Roster> lock() {
        return read(READ + "for update");
    }

    /** Whether this transaction is the first that ever asked. */
    Uni<Boolean> begin() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(BEGIN, Integer.class).getResultList())
                .map(begun -> !begun.isEmpty());
    }

    Uni<Void> save(Roster roster) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SAVE)
                        .setParameter("row", EventJson.write(roster))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Roster> read(String sql) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, String.class).getResultList())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), Roster.class))
                        .orElse(EMPTY));
    }
}
