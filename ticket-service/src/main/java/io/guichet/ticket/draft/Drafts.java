package io.guichet.ticket.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.http.IfMatch;
import io.guichet.ticket.problem.NothingSaved;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts of all agents: one per agent and ticket. */
@ApplicationScoped
class Drafts {

    private static final String READ =
            "select body, version, saved_at from reply_draft where ticket_id = $1 and agent = $2";
    private static final String WRITE = """
            insert into reply_draft (ticket_id, agent, body, version, saved_at) values ($1, $2, $3, 1, $4)
            on conflict (ticket_id, agent) do update
              set body = excluded.body, version = reply_draft.version + 1, saved_at = excluded.saved_at
            returning body, version, saved_at
            """;
    private static final String FORGET = "delete from reply_draft where ticket_id = $1 and agent = $2";
    // two of the agent's windows that save at once come one after the other, also at the first time
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('reply_draft'), hashtext($1::text || $2))";

    private final Pool pool;
    private final ObjectMapper json;
    private final InstantSource clock;

    Drafts(Pool pool, ObjectMapper json, InstantSource clock) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    /** A draft as it was saved. */
    record Saved(Draft draft, int version, Instant at) {}

    /** @throws NothingSaved (as the Uni's failure) if there is none */
    Uni<Saved> require(UUID ticket, String agent) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(ticket, agent))
                .map(this::saved)
                .onItem()
                .ifNull()
                .failWith(Drafts::nothing);
    }

    /** Saves a draft; over another one only with its version. */
    Uni<Saved> save(UUID ticket, String agent, Draft draft, @Nullable String ifMatch) {
        return pool.withTransaction(connection -> checked(connection, ticket, agent, ifMatch)
                .flatMap(free -> connection
                        .preparedQuery(WRITE)
                        .execute(Tuple.of(
                                ticket, agent, written(draft), clock.instant().atOffset(ZoneOffset.UTC))))
                .map(this::saved));
    }

    /** Throws a draft away; it must have been seen as it is. */
    Uni<Void> forget(UUID ticket, String agent, @Nullable String ifMatch) {
        return pool.withTransaction(connection -> checked(connection, ticket, agent, ifMatch)
                .invoke(there -> {
                    if (!there) {
                        throw nothing();
                    }
                })
                .flatMap(there -> connection.preparedQuery(FORGET).execute(Tuple.of(ticket, agent)))
                .replaceWithVoid());
    }

    /** Whether there is a draft; if so, the caller has named its version. */
    private Uni<Boolean> checked(SqlConnection connection, UUID ticket, String agent, @Nullable String ifMatch) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(ticket.toString(), agent))
                .flatMap(locked -> connection.preparedQuery(READ).execute(Tuple.of(ticket, agent)))
                .map(this::saved)
                .invoke(saved -> {
                    if (saved != null) {
                        IfMatch.required(ifMatch).check(saved.version);
                    } else if (IfMatch.optional(ifMatch) != null) {
                        throw nothing();
                    }
                })
                .map(saved -> saved != null);
    }

    private @Nullable Saved saved(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return null;
        }
        var row = rows.iterator().next();
        return new Saved(
                read(row.getString("body")),
                row.getInteger("version"),
                row.getOffsetDateTime("saved_at").toInstant());
    }

    private Draft read(String body) {
        try {
            return json.readValue(body, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that was written here", e);
        }
    }

    private String written(Draft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record is written", e);
        }
    }

    private static NothingSaved nothing() {
        return new NothingSaved("draft of yours for this ticket");
    }
}
