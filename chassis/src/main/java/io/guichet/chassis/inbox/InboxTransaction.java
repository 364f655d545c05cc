package io.guichet.chassis.inbox;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.seeded.Failpoint;
import io.guichet.chassis.seeded.SeededBug;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One transaction: inbox rows first; only what they let through reaches the handler. */
@ApplicationScoped
class InboxTransaction {

    // sorted, so that two instances that take the same rows wait for each other instead of locking each other out
    private static final String INSERT = """
            insert into inbox (channel, event_id)
            select :channel, id from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as id
            on conflict do nothing
            returning event_id
            """;

    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;

    InboxTransaction(DeadLetters deadLetters, MeterRegistry metrics) {
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    Uni<Void> run(Work work, List<ReceivedEvent> events) {
        var byId = new LinkedHashMap<String, ReceivedEvent>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return Panache.withTransaction(() -> insert(work.channel(), byId.keySet())
                        .flatMap(fresh -> handle(work, byId, wanted(byId, fresh)))
                        .invoke(Failpoint.INBOX_BEFORE_COMMIT::pass))
                .invoke(Failpoint.INBOX_AFTER_COMMIT::pass)
                .invoke(fresh -> countDuplicates(work, events.size() - fresh))
                .replaceWithVoid();
    }

    /** Marks the event as seen and writes its dead letter, together. */
    Uni<Void> bury(Work work, ReceivedEvent event, DeadLetter letter) {
        return Panache.withTransaction(
                () -> insert(work.channel(), Set.of(event.id())).chain(() -> deadLetters.write(List.of(letter))));
    }

    private static Set<String> wanted(Map<String, ReceivedEvent> byId, Set<String> fresh) {
        return SeededBug.INBOX_OFF.isActive() ? byId.keySet() : fresh;
    }

    private Uni<Integer> handle(Work work, Map<String, ReceivedEvent> byId, Set<String> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var events = byId.values().stream()
                .filter(event -> fresh.contains(event.id()))
                .toList();
        return work.handler().handle(events).replaceWith(events.size());
    }

    private static Uni<Set<String>> insert(String channel, Set<String> ids) {
        var sorted = EventJson.write(new TreeSet<>(ids));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT, String.class)
                        .setParameter("channel", channel)
                        .setParameter("ids", sorted)
                        .getResultList())
                .map(HashSet::new);
    }

    private void countDuplicates(Work work, int duplicates) {
        if (duplicates > 0) {
            metrics.counter("guichet.inbox.duplicates", "channel", work.channel())
                    .increment(duplicates);
        }
    }
}
