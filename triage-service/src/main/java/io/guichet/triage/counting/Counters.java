package io.guichet.triage.counting;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.memory.Occurrence;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All keys that rules remember something under. */
@ApplicationScoped
public class Counters {

    private static final String COLUMNS =
            "memory, key, happened, ticket_id, opened_at, captures, grace_seconds, silence_seconds, due_at";

    // locks what is there and makes what is not, sorted, so that two instances wait for each other
    private static final String LOCK = """
            insert into tally (memory, key)
            select memory, key from jsonb_to_recordset(cast(cast(:keys as text) as jsonb)) as r(memory text, key text)
            order by memory, key
            on conflict (memory, key) do update set memory = excluded.memory
            returning\s""" + COLUMNS;

    private static final String KEEP = """
            update tally set happened = r.happened, ticket_id = r.ticket, opened_at = r."openedAt", captures = r.captures,
                   grace_seconds = r.grace, silence_seconds = r.silence, due_at = r."dueAt"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(memory text, key text, happened text, ticket uuid,
                 "openedAt" timestamptz, captures text, grace bigint, silence bigint, "dueAt" timestamptz)
            where tally.memory = r.memory and tally.key = r.key
            """;

    private static final String LOOK = "select " + COLUMNS + """
             from jsonb_to_recordset(cast(cast(:keys as text) as jsonb)) as r(memory text, key text) join tally using (memory, key)
            """;

    // locked rows belong to another instance, or to a message that is being decided
    private static final String CLAIM =
            "select " + COLUMNS + ", cast(now() as timestamptz) as claimed_at from tally where due_at <= now()"
                    + " order by due_at, memory, key limit :most for update skip locked";

    /** A key of a memory. */
    public record Key(String memory, String key) {

        public static Key of(Occurrence occurrence) {
            return new Key(occurrence.memory(), occurrence.key());
        }
    }

    /** Locks the keys of the occurrences until the transaction ends, and says what is known of them. */
    public Uni<Map<Key, Counter>> lock(List<Occurrence> occurrences) {
        return find(LOCK, keys(occurrences));
    }

    /** What is known of the keys of the occurrences, without any lock; to be looked at only. */
    public Uni<Map<Key, Counter>> look(List<Occurrence> occurrences) {
        var keys = keys(occurrences);
        return find(LOOK, keys).map(known -> {
            var all = new HashMap<>(known);
            keys.forEach(key -> all.computeIfAbsent(key, Counter::unused));
            return all;
        });
    }

    private static Set<Key> keys(List<Occurrence> occurrences) {
        return occurrences.stream().map(Key::of).collect(Collectors.toSet());
    }

    private static Uni<Map<Key, Counter>> find(String sql, Set<Key> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter("keys", EventJson.write(keys))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(Counters::row)
                        .collect(Collectors.toMap(row -> new Key(row.memory(), row.key()), Counter::new)));
    }

    /**
     * Writes what was counted.
     *
     * @param closed when tickets closed; those that are open are missing
     */
    public Uni<Void> keep(Collection<Counter> counters, Map<UUID, Instant> closed) {
        var rows = counters.stream()
                .filter(Counter::isCounted)
                .map(counter -> counter.row(counter.ticket() == null ? null : closed.get(counter.ticket())))
                .toList();
        return rows.isEmpty() ? Uni.createFrom().voidItem() : write(rows);
    }

    private static Uni<Void> write(List<CounterRow> rows) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter("rows", EventJson.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes keys in which something fell due by the database's clock, the earliest first; nobody else can until the transaction ends. */
    public Uni<List<DueKey>> claim(int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, Tuple.class)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new DueKey(row(row), Objects.requireNonNull(instant(row, 9))))
                        .toList());
    }

    /** Writes what became of keys that were claimed. */
    public Uni<Void> settle(List<DueKey> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(keys.stream().map(DueKey::row).toList());
    }

    private static CounterRow row(Tuple row) {
        return new CounterRow(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, UUID.class),
                instant(row, 4),
                row.get(5, String.class),
                row.get(6, Long.class),
                row.get(7, Long.class),
                instant(row, 8));
    }

    private static @Nullable Instant instant(Tuple row, int column) {
        var time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
