package io.guichet.ticket.presence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who has which ticket before them. Whoever does not say so again is forgotten. */
@ApplicationScoped
class Presence {

    static final Duration KEPT = Duration.ofSeconds(30);

    private static final String PRESENT =
            "select agent, doing, seen_at from presence where ticket_id = $1 and seen_at > $2 order by agent";
    private static final String ENTER = """
            insert into presence (ticket_id, agent, doing, seen_at) values ($1, $2, $3, $4)
            on conflict (ticket_id, agent) do update set doing = excluded.doing, seen_at = excluded.seen_at
            """;
    private static final String LEAVE = "delete from presence where ticket_id = $1 and agent = $2";
    // few rows: who is before a ticket now, and who has gone since the last one came
    private static final String FORGET =
            "delete from presence where ctid in (select ctid from presence where seen_at <= $1 for update skip locked)";

    private final Pool pool;
    private final InstantSource clock;

    Presence(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<List<Present>> in(UUID ticket) {
        return pool.preparedQuery(PRESENT)
                .execute(Tuple.of(ticket, gone()))
                .map(rows -> rows.stream().map(Present::of).toList());
    }

    Uni<List<Present>> enter(UUID ticket, String agent, String doing) {
        return pool.preparedQuery(ENTER)
                .execute(Tuple.of(ticket, agent, doing, now()))
                .flatMap(entered -> pool.preparedQuery(FORGET).execute(Tuple.of(gone())))
                .flatMap(forgotten -> in(ticket));
    }

    Uni<Void> leave(UUID ticket, String agent) {
        return pool.preparedQuery(LEAVE).execute(Tuple.of(ticket, agent)).replaceWithVoid();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime gone() {
        return now().minus(KEPT);
    }
}
