package io.guichet.intake.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.seeded.SeededBug;
import io.guichet.intake.problem.IdempotencyKeyReused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One receipt for each thing handed in, ever. */
@ApplicationScoped
public class Receipts {

    // in the order of their keys: two that claim the same things wait for each other, never in a circle
    private static final String WRITE = """
            insert into receipt (source, scope, key, fingerprint, message_id, subjects, written_at)
            select r.source, r.scope, r.key, r.fingerprint, r.message_id, r.subjects, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(source text, scope text, key text,
                fingerprint text, message_id uuid, subjects integer)
            order by r.source, r.scope, r.key
            on conflict do nothing returning message_id
            """;
    private static final String FIND = """
            select source, scope, key, fingerprint, message_id, subjects from receipt where (source, scope, key) in (
                select r.source, r.scope, r.key
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(source text, scope text, key text))
            """;

    private final InstantSource clock;

    Receipts(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Writes the receipt in the current transaction, or finds the one that is there. Of several at the same time one is
     * fresh; the others wait for its commit and find it.
     *
     * @throws IdempotencyKeyReused when the key stands for another content
     */
    public Uni<Receipt> claim(Claim claim) {
        return claim(List.of(claim)).map(receipts -> receipts.get(0));
    }

    /** The same of many, in their order and in two round trips at most; of two that are the same the first is fresh. */
    public Uni<List<Receipt>> claim(List<Claim> claims) {
        List<Row> rows = claims.stream().map(Row::of).toList();
        return write(rows)
                .flatMap(written -> find(notIn(written, rows))
                        .map(found -> rows.stream()
                                .map(row -> written.contains(row.messageId) ? row.fresh() : repeated(row, found))
                                .toList()));
    }

    private record Name(String source, String scope, String key) {}

    private record Row(
            String source,
            String scope,
            String key,
            String fingerprint,
            @JsonProperty("message_id") UUID messageId,
            int subjects) {

        static Row of(Claim claim) {
            UUID messageId = Ids.next();
            String key = SeededBug.IDEMPOTENCY_OFF.isActive() ? messageId.toString() : claim.key();
            return new Row(claim.source(), claim.scope(), key, claim.fingerprint(), messageId, claim.subjects());
        }

        Name name() {
            return new Name(source, scope, key);
        }

        Receipt fresh() {
            return new Receipt(messageId, subjects, true);
        }
    }

    private record Found(String fingerprint, Receipt receipt) {}

    private Uni<Set<UUID>> write(List<Row> rows) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WRITE, UUID.class)
                        .setParameter("rows", EventJson.write(rows))
                        .setParameter("now", clock.instant())
                        .getResultList())
                .map(Set::copyOf);
    }

    private static List<Row> notIn(Set<UUID> written, List<Row> rows) {
        return rows.stream().filter(row -> !written.contains(row.messageId)).toList();
    }

    private static Uni<Map<Name, Found>> find(List<Row> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                                .setParameter("rows", EventJson.write(rows))
                                .getResultList())
                        .map(Receipts::byName);
    }

    private static Map<Name, Found> byName(List<Object[]> rows) {
        Map<Name, Found> found = new HashMap<>();
        rows.forEach(row -> found.put(
                new Name((String) row[0], (String) row[1], (String) row[2]),
                new Found((String) row[3], new Receipt((UUID) row[4], ((Number) row[5]).intValue(), false))));
        return found;
    }

    private static Receipt repeated(Row row, Map<Name, Found> found) {
        Found there = Objects.requireNonNull(found.get(row.name()), "a receipt is never deleted");
        if (!row.fingerprint.equals(there.fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return there.receipt;
    }
}
