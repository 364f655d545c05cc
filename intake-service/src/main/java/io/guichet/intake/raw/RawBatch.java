package io.guichet.intake.raw;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.work.HeavyWork;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several contents at a time: the small ones together in one round trip, the others each by itself. */
@ApplicationScoped
public class RawBatch {

    /** More of it than this gains nothing by company, and costs memory as text. */
    private static final long SMALL_BYTES = 64 * 1024;

    private static final String ADD = """
            with given as (
                select r.sha256, r.size, r."mediaType", decode(r.base64, 'base64') as bytes
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                    as r(sha256 text, size bigint, "mediaType" text, base64 text)),
            added as (
                insert into raw_content (sha256, size, media_type, stored_at)
                select sha256, size, "mediaType", :now from given order by sha256
                on conflict do nothing returning sha256),
            chunks as (
                insert into raw_chunk (sha256, position, bytes) select sha256, 0, bytes from added join given using (sha256))
            select sha256 from added
            """;

    private final RawContents contents;
    private final HeavyWork work;
    private final InstantSource clock;

    RawBatch(RawContents contents, HeavyWork work, InstantSource clock) {
        this.contents = contents;
        this.work = work;
        this.clock = clock;
    }

    /** Stores them in the current transaction, but for those that are there already; no two are the same. */
    public Uni<Void> add(List<RawBody> bodies) {
        List<RawBody> small = bodies.size() == 1
                ? List.of()
                : bodies.stream()
                        .filter(body -> body.reference().size() <= SMALL_BYTES)
                        .toList();
        return together(small)
                .flatMap(added -> eachOf(bodies.stream()
                        .filter(body -> !added.contains(body.reference().sha256()))
                        .sorted(Comparator.comparing(body -> body.reference().sha256()))
                        .toList()));
    }

    private Uni<Set<String>> together(List<RawBody> small) {
        return small.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : work.on(bytes(small), () -> rows(small))
                        .flatMap(rows -> Panache.getSession()
                                .flatMap(session -> session.createNativeQuery(ADD, String.class)
                                        .setParameter("rows", rows)
                                        .setParameter("now", clock.instant())
                                        .getResultList())
                                .map(Set::copyOf));
    }

    /** Large, or there already. */
    private Uni<Void> eachOf(List<RawBody> bodies) {
        return Multi.createFrom()
                .iterable(bodies)
                .onItem()
                .transformToUniAndConcatenate(body -> contents.add(body.reference(), body.pieces()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static int bytes(List<RawBody> bodies) {
        return (int) bodies.stream().mapToLong(body -> body.reference().size()).sum();
    }

    private static String rows(List<RawBody> bodies) {
        return EventJson.write(bodies.stream().map(RawBatch::row).toList());
    }

    private static Map<String, Object> row(RawBody body) {
        RawReference reference = body.reference();
        byte[] bytes = body.pieces().bytes(0, (int) reference.size());
        return Map.of(
                "sha256",
                reference.sha256(),
                "size",
                reference.size(),
                "mediaType",
                reference.mediaType(),
                "base64",
                Base64.getEncoder().encodeToString(bytes));
    }
}
