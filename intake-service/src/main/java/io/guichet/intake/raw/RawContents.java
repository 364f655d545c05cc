package io.guichet.intake.raw;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.work.HeavyWork;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Content-addressed bytes, in rows of {@value #CHUNK_BYTES}: never more of them in memory than one row. */
@ApplicationScoped
public class RawContents {

    static final int CHUNK_BYTES = 256 * 1024;

    private static final String ADD_SMALL = """
            with added as (
                insert into raw_content (sha256, size, media_type, stored_at) values (:sha256, :size, :mediaType, :now)
                on conflict do nothing returning sha256)
            insert into raw_chunk (sha256, position, bytes) select sha256, 0, :bytes from added
            """;
    private static final String ADD = """
            insert into raw_content (sha256, size, media_type, stored_at) values (:sha256, :size, :mediaType, :now)
            on conflict do nothing
            """;
    private static final String ADD_CHUNK =
            "insert into raw_chunk (sha256, position, bytes) values (:sha256, :position, :bytes)";
    // so that nobody forgets it before this transaction refers to it
    private static final String HOLD =
            "select count(*) from (select 1 from raw_content where sha256 = :sha256 for key share) as held";
    private static final String CHUNK = "select bytes from raw_chunk where sha256 = :sha256 and position = :position";

    private static final String GIVEN =
            "sha256 in (select jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)))";
    private static final String UNNEEDED = """
             and not exists (select 1 from message m where m.raw_stored = %1$s.sha256)
             and not exists (select 1 from message_attachment a where a.sha256 = %1$s.sha256)
             and not exists (select 1 from upload u where u.sha256 = %1$s.sha256)""";
    // first, so that a message which is just coming in with the same bytes is seen by what follows
    private static final String HOLD_ALL =
            "select sha256 from raw_content where " + GIVEN + " order by sha256 for update";
    private static final String DROP_CHUNKS = "delete from raw_chunk where " + GIVEN + UNNEEDED.formatted("raw_chunk");
    private static final String DROP = "delete from raw_content where " + GIVEN + UNNEEDED.formatted("raw_content");

    private final HeavyWork work;
    private final InstantSource clock;

    RawContents(HeavyWork work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Stores the bytes in the current transaction, unless they are there already. */
    public Uni<Void> add(RawReference reference, byte[] bytes) {
        return add(reference, (from, length) -> Arrays.copyOfRange(bytes, (int) from, (int) from + length));
    }

    /** The same with bytes that are read when their row is written. */
    public Uni<Void> add(RawReference reference, Pieces pieces) {
        return (reference.size() <= CHUNK_BYTES ? addSmall(reference, pieces) : addLarge(reference, pieces))
                .flatMap(added -> added ? Uni.createFrom().voidItem() : hold(reference, pieces));
    }

    /** Deletes what no message needs any more, in the current transaction. */
    public Uni<Void> drop(Collection<String> hashes) {
        String json = EventJson.write(hashes);
        return holdAll(json)
                .flatMap(held -> delete(DROP_CHUNKS, json))
                .flatMap(dropped -> delete(DROP, json))
                .replaceWithVoid();
    }

    /** The bytes in their order; each row is read when the reader wants it. */
    public Multi<byte[]> read(RawReference reference) {
        return read(reference.sha256(), 0, reference.size());
    }

    /**
     * Some of the bytes.
     *
     * @param from offset of the first byte
     * @param to offset behind the last byte, within the content
     */
    public Multi<byte[]> read(String sha256, long from, long to) {
        return Multi.createFrom()
                .range((int) (from / CHUNK_BYTES), chunks(to))
                .onItem()
                .transformToUniAndConcatenate(position -> Panache.withSession(() -> chunk(sha256, position))
                        .map(chunk -> within(chunk, (long) position * CHUNK_BYTES, from, to)));
    }

    private static byte[] within(byte[] chunk, long start, long from, long to) {
        int first = (int) Math.max(0, from - start);
        int end = (int) Math.min(chunk.length, to - start);
        return first == 0 && end == chunk.length ? chunk : Arrays.copyOfRange(chunk, first, end);
    }

    /** It was there; unless it is being forgotten at this moment. */
    private Uni<Void> hold(RawReference reference, Pieces pieces) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD, Long.class)
                        .setParameter("sha256", reference.sha256())
                        .getSingleResult())
                .flatMap(held -> held == 1 ? Uni.createFrom().voidItem() : add(reference, pieces));
    }

    private Uni<Boolean> addSmall(RawReference reference, Pieces pieces) {
        return piece(pieces, 0, reference.size())
                .flatMap(bytes -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(ADD_SMALL)
                                .setParameter("sha256", reference.sha256())
                                .setParameter("size", reference.size())
                                .setParameter("mediaType", reference.mediaType())
                                .setParameter("now", clock.instant())
                                .setParameter("bytes", bytes)
                                .executeUpdate()))
                .map(added -> added == 1);
    }

    private Uni<Boolean> addLarge(RawReference reference, Pieces pieces) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter("sha256", reference.sha256())
                        .setParameter("size", reference.size())
                        .setParameter("mediaType", reference.mediaType())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .flatMap(added -> added == 0 ? Uni.createFrom().item(false) : addChunks(reference, pieces));
    }

    private Uni<Boolean> addChunks(RawReference reference, Pieces pieces) {
        return Multi.createFrom()
                .range(0, chunks(reference.size()))
                .onItem()
                .transformToUniAndConcatenate(position -> addChunk(reference, position, pieces))
                .collect()
                .last()
                .replaceWith(true);
    }

    private Uni<Integer> addChunk(RawReference reference, int position, Pieces pieces) {
        long from = (long) position * CHUNK_BYTES;
        return piece(pieces, from, Math.min(CHUNK_BYTES, reference.size() - from))
                .flatMap(bytes -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(ADD_CHUNK)
                                .setParameter("sha256", reference.sha256())
                                .setParameter("position", position)
                                .setParameter("bytes", bytes)
                                .executeUpdate()));
    }

    private Uni<byte[]> piece(Pieces pieces, long from, long length) {
        return work.on((int) length, () -> pieces.bytes(from, (int) length));
    }

    private Uni<byte[]> chunk(String sha256, int position) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CHUNK, byte[].class)
                        .setParameter("sha256", sha256)
                        .setParameter("position", position)
                        .getSingleResult());
    }

    private static Uni<List<String>> holdAll(String hashes) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD_ALL, String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }

    private static Uni<Integer> delete(String sql, String hashes) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("hashes", hashes)
                        .executeUpdate());
    }

    private static int chunks(long size) {
        return Math.toIntExact((size + CHUNK_BYTES - 1) / CHUNK_BYTES);
    }
}
