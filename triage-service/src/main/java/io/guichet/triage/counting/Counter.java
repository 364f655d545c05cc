package io.guichet.triage.counting;

import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.memory.Remembers.Awaited;
import io.guichet.triage.memory.Remembers.FailuresWithoutRecovery;
import io.guichet.triage.memory.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key while a batch is decided: its tally, and the ticket that is there for it. Its row is locked. */
public final class Counter {

    private final String memory;
    private final String key;
    private Tally tally;
    private @Nullable UUID ticket;
    private @Nullable Instant openedAt;
    private @Nullable Remembers how;
    private Map<String, String> captures;

    Counter(CounterRow row) {
        memory = row.memory();
        key = row.key();
        tally = Tally.of(row.happened());
        ticket = row.ticket();
        openedAt = row.openedAt();
        captures = row.capturesByName();
    }

    /** One that nothing was counted in. */
    public static Counter unused(Counters.Key key) {
        return new Counter(CounterRow.unused(key.memory(), key.key()));
    }

    /** The ticket that opened for it last. */
    public @Nullable UUID ticket() {
        return ticket;
    }

    /**
     * Counts, once per message.
     *
     * @param open whether the ticket is open still
     */
    public Fact count(Occurrence occurrence, boolean open) {
        tally = tally.with(occurrence);
        how = occurrence.how();
        // of what came late the newer captures stay
        if (!occurrence.at().isBefore(Objects.requireNonNullElse(tally.latest(), Instant.MIN))) {
            captures = occurrence.captures();
        }
        var reading = tally.read(occurrence);
        var known = open && reading.belongs();
        return new Fact(reading.count(), reading.reached(), known ? ticket : null, known);
    }

    /** The messages that the occurrence confirms (P16). */
    public List<UUID> confirmedBy(Occurrence occurrence) {
        return occurrence.how() instanceof Awaited && occurrence.signal() == Signal.SUCCEEDED
                ? tally.waiting().toList()
                : List.of();
    }

    /** A ticket opened for it. */
    public void opened(UUID newTicket, Instant at) {
        ticket = newTicket;
        openedAt = at;
    }

    boolean isCounted() {
        return how != null;
    }

    /**
     * Its row.
     *
     * @param closedAt when its ticket closed; null: it is open, or there is none
     */
    CounterRow row(@Nullable Instant closedAt) {
        var failures = how instanceof FailuresWithoutRecovery settings ? settings : null;
        var silence = failures == null ? null : failures.silence();
        return new CounterRow(
                memory,
                key,
                tally.json(),
                ticket,
                openedAt,
                CounterRow.json(captures),
                failures == null ? null : failures.grace().toSeconds(),
                silence == null ? null : silence.toSeconds(),
                failures == null ? null : Due.at(tally, failures, openedAt, closedAt));
    }
}
