package io.guichet.sla;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What component tests see of the database. */
@ApplicationScoped
public class Database {
    private final Pool pool;

    Database(Pool pool) {
        this.pool = pool;
    }

    /** Bodies of what is told of a ticket under a type, in the order in which it is told. */
    public List<JsonObject> told(String type, UUID ticket) {
        return bodies("type = $1 and key = $2", Tuple.of(type, ticket.toString()));
    }

    /** Bodies of outbox rows that a condition picks. */
    public List<JsonObject> bodies(String condition, Tuple parameters) {
        List<JsonObject> bodies = new ArrayList<>();
        for (Row row :
                rows("select convert_from(body, 'UTF8') from outbox where " + condition + " order by id", parameters)) {
            bodies.add(new JsonObject(row.getString(0)));
        }
        return bodies;
    }

    /** The number that a query answers. */
    public long count(String sql, Object... parameters) {
        return rows(sql, Tuple.from(List.of(parameters))).get(0).getLong(0);
    }

    /** Executes a statement. */
    public void execute(String sql, Object... parameters) {
        rows(sql, Tuple.from(List.of(parameters)));
    }

    private List<Row> rows(String sql, Tuple parameters) {
        List<Row> rows = new ArrayList<>();
        pool.preparedQuery(sql).executeAndAwait(parameters).forEach(rows::add);
        return rows;
    }
}
