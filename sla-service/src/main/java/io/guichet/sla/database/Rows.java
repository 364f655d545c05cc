package io.guichet.sla.database;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * SQL in the current transaction. Rows go in and come out as JSON, so that a statement has the same text, and is planned once,
 * whatever the number of its rows.
 */
public final class Rows {
    private Rows() {}

    /** A list of ids or rows, as one parameter. */
    public static String of(Object rows) {
        return EventJson.write(rows);
    }

    /** What a query finds; it answers one column of JSON text. */
    public static <T> Uni<List<T>> read(String sql, Map<String, Object> parameters, Class<T> type) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(found -> found.stream().map(json -> parse(json, type)).toList());
    }

    /** Executes a statement; answers how many rows it touched. */
    public static Uni<Integer> execute(String sql, Map<String, Object> parameters) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    private static <T> T parse(String json, Class<T> type) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
