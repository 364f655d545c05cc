package io.guichet.intake.raw;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;

/** Content-addressed bytes, in rows of {@value #CHUNK_BYTES}: never more of them in memory than one row while they are read. */
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
    private static final String CHUNK = "select bytes from raw_chunk where sha256 = :sha256 and position = :position";

    private final InstantSource clock;

    RawContents(InstantSource clock) {
        this.clock = clock;
    }

    /** Stores the bytes in the current transaction, unless they are there already. */
    public Uni<Void> add(RawReference reference, byte[] bytes) {
        return bytes.length <= CHUNK_BYTES ? addSmall(reference, bytes) : addLarge(reference, bytes);
    }

    /** The bytes in their order; each row is read when the reader wants it. */
    public Multi<byte[]> read(RawReference reference) {
        return Multi.createFrom()
                .range(0, chunks(reference.size()))
                .onItem()
                .transformToUniAndConcatenate(position -> Panache.withSession(() -> chunk(reference, position)));
    }

    private Uni<Void> addSmall(RawReference reference, byte[] bytes) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_SMALL)
                        .setParameter("sha256", reference.sha256())
                        .setParameter("size", reference.size())
                        .setParameter("mediaType", reference.mediaType())
                        .setParameter("now", clock.instant())
                        .setParameter("bytes", bytes)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> addLarge(RawReference reference, byte[] bytes) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter("sha256", reference.sha256())
                        .setParameter("size", reference.size())
                        .setParameter("mediaType", reference.mediaType())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .flatMap(added -> added == 0 ? Uni.createFrom().voidItem() : addChunks(reference, bytes));
    }

    private Uni<Void> addChunks(RawReference reference, byte[] bytes) {
        return Multi.createFrom()
                .range(0, chunks(bytes.length))
                .onItem()
                .transformToUniAndConcatenate(position -> addChunk(reference, position, bytes))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> addChunk(RawReference reference, int position, byte[] bytes) {
        int from = position * CHUNK_BYTES;
        byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK_BYTES));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_CHUNK)
                        .setParameter("sha256", reference.sha256())
                        .setParameter("position", position)
                        .setParameter("bytes", chunk)
                        .executeUpdate());
    }

    private Uni<byte[]> chunk(RawReference reference, int position) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CHUNK, byte[].class)
                        .setParameter("sha256", reference.sha256())
                        .setParameter("position", position)
                        .getSingleResult());
    }

    private static int chunks(long size) {
        return Math.toIntExact((size + CHUNK_BYTES - 1) / CHUNK_BYTES);
    }
}
