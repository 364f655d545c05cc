package io.guichet.ticket.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.id.Ids;
import io.guichet.ticket.problem.NothingSaved;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The views of all agents. */
@ApplicationScoped
class SavedViews {

    private static final String COLUMNS = "select id, name, shared, owner, filter, version, changed_at from saved_view";
    private static final String LIST = COLUMNS + " where owner = $1 or shared order by name, id";
    private static final String ONE = COLUMNS + " where id = $1 and (owner = $2 or shared)";
    // of a shared one that is another's, only a manager's change counts
    private static final String MINE = COLUMNS + " where id = $1 and (owner = $2 or shared and $3) for update";
    private static final String ADD =
            "insert into saved_view (id, name, shared, owner, filter, version, changed_at) values ($1, $2, $3, $4, $5, 1, $6)";
    private static final String CHANGE =
            "update saved_view set name = $2, shared = $3, filter = $4, version = version + 1, changed_at = $5 where id = $1";
    private static final String REMOVE = "delete from saved_view where id = $1";

    private final Pool pool;
    private final ObjectMapper json;
    private final InstantSource clock;

    SavedViews(Pool pool, ObjectMapper json, InstantSource clock) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    /** A view, and the version that {@code If-Match} wants. */
    record Versioned(SavedView view, int version) {}

    /** An agent's own, and the shared ones. */
    Uni<List<SavedView>> of(String agent) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(agent))
                .map(rows -> rows.stream().map(row -> versioned(row).view()).toList());
    }

    /** @throws NothingSaved (as the Uni's failure) if there is none that the agent may see */
    Uni<Versioned> require(UUID id, String agent) {
        return pool.preparedQuery(ONE).execute(Tuple.of(id, agent)).map(this::first);
    }

    Uni<Versioned> add(SavedView.Content content, String agent) {
        var id = Ids.next();
        var now = clock.instant();
        var view = new SavedView(id, content.name(), isShared(content), agent, content.filter(), now);
        return pool.preparedQuery(ADD)
                .execute(
                        Tuple.of(id, view.name(), view.shared(), agent, written(content), now.atOffset(ZoneOffset.UTC)))
                .replaceWith(new Versioned(view, 1));
    }

    Uni<Versioned> change(UUID id, SavedView.Content content, String agent, boolean manager, IfMatch seen) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(MINE)
                .execute(Tuple.of(id, agent, manager))
                .map(this::first)
                .invoke(old -> seen.check(old.version))
                .call(old -> connection
                        .preparedQuery(CHANGE)
                        .execute(Tuple.of(
                                id,
                                content.name(),
                                isShared(content),
                                written(content),
                                clock.instant().atOffset(ZoneOffset.UTC))))
                .flatMap(old ->
                        connection.preparedQuery(COLUMNS + " where id = $1").execute(Tuple.of(id)))
                .map(this::first));
    }

    Uni<Void> remove(UUID id, String agent, boolean manager, IfMatch seen) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(MINE)
                .execute(Tuple.of(id, agent, manager))
                .map(this::first)
                .invoke(old -> seen.check(old.version))
                .flatMap(old -> connection.preparedQuery(REMOVE).execute(Tuple.of(id)))
                .replaceWithVoid());
    }

    private Versioned first(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NothingSaved("view with this id that is yours or, to be read, shared");
        }
        return versioned(rows.iterator().next());
    }

    private Versioned versioned(Row row) {
        var view = new SavedView(
                row.getUUID("id"),
                row.getString("name"),
                row.getBoolean("shared"),
                row.getString("owner"),
                read(row.getString("filter")),
                row.getOffsetDateTime("changed_at").toInstant());
        return new Versioned(view, row.getInteger("version"));
    }

    private TicketParameters read(String filter) {
        try {
            return json.readValue(filter, TicketParameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter that was written here", e);
        }
    }

    private String written(SavedView.Content content) {
        try {
            return json.writeValueAsString(content.filter());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameters are written", e);
        }
    }

    private static boolean isShared(SavedView.Content content) {
        return Boolean.TRUE.equals(content.shared());
    }
}
