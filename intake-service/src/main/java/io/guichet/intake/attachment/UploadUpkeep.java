package io.guichet.intake.attachment;

import io.guichet.chassis.loop.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Forgets files that were uploaded and attached to nothing, and their bytes where nothing else has the same. The content's
 * row is locked before anybody looks for other uses: who refers to it must lock it too.
 */
@ApplicationScoped
class UploadUpkeep {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 100;
    private static final String FORGET = """
            delete from upload where id in
              (select id from upload where reference is null and uploaded_at < $1 order by uploaded_at limit %d
               for update skip locked)
            returning sha256
            """.formatted(BATCH);
    private static final String LOCK =
            "select sha256 from raw_content where sha256 = any($1) order by sha256 for update";
    private static final String UNUSED = """
            sha256 = any($1)
            and not exists (select from message m where m.raw_stored = %1$s.sha256)
            and not exists (select from message_attachment a where a.sha256 = %1$s.sha256)
            and not exists (select from upload u where u.sha256 = %1$s.sha256)
            """;
    private static final String CHUNKS = "delete from raw_chunk where " + UNUSED.formatted("raw_chunk");
    private static final String CONTENTS = "delete from raw_content where " + UNUSED.formatted("raw_content");

    private final Loops loops;
    private final Pool pool;
    private final UploadConfig config;
    private final InstantSource clock;

    UploadUpkeep(Loops loops, Pool pool, UploadConfig config, InstantSource clock) {
        this.loops = loops;
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the uploads' upkeep", EVERY, this::forget);
    }

    /** A batch of them. True if there may be more. */
    Uni<Boolean> forget() {
        OffsetDateTime before = clock.instant().minus(config.keep()).atOffset(ZoneOffset.UTC);
        return pool.withTransaction(connection -> connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(before))
                .flatMap(
                        forgotten -> forgetContents(connection, forgotten).replaceWith(forgotten.rowCount() == BATCH)));
    }

    private static Uni<RowSet<Row>> forgetContents(SqlConnection connection, RowSet<Row> forgotten) {
        Set<String> hashes = StreamSupport.stream(forgotten.spliterator(), false)
                .map(row -> row.getString("sha256"))
                .collect(Collectors.toCollection(TreeSet::new));
        Tuple contents = Tuple.of(hashes.toArray(String[]::new));
        return connection
                .preparedQuery(LOCK)
                .execute(contents)
                .flatMap(locked -> connection.preparedQuery(CHUNKS).execute(contents))
                .flatMap(deleted -> connection.preparedQuery(CONTENTS).execute(contents));
    }
}
