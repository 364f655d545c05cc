package io.guichet.triage.counting;

import io.guichet.triage.memory.Remembers.FailuresWithoutRecovery;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key in which something fell due without a message (P10). */
public final class DueKey {

    private final Instant claimedAt;
    private CounterRow row;

    DueKey(CounterRow row, Instant claimedAt) {
        this.row = row;
        this.claimedAt = claimedAt;
    }

    /** By the database's clock. */
    public Instant claimedAt() {
        return claimedAt;
    }

    public String memory() {
        return row.memory();
    }

    public String key() {
        return row.key();
    }

    /** The ticket that opened for it last. */
    public @Nullable UUID ticket() {
        return row.ticket();
    }

    /** Of the latest message. */
    public Map<String, String> captures() {
        return row.capturesByName();
    }

    /** What fell due: the moment at which it did tells it from what falls due in the same key another time. */
    public Instant dueAt() {
        return Objects.requireNonNull(row.dueAt());
    }

    /** What happened up to now. */
    public Tally tally() {
        return Tally.of(row.happened());
    }

    private Duration grace() {
        return Duration.ofSeconds(Objects.requireNonNullElse(row.grace(), 0L));
    }

    /** When something falls due by what is known now of the ticket; null: nothing does. */
    public @Nullable Instant due(@Nullable Instant closedAt) {
        var silence = row.silence() == null ? null : Duration.ofSeconds(row.silence());
        return Due.at(tally(), new FailuresWithoutRecovery(grace(), silence), row.openedAt(), closedAt);
    }

    /** A ticket opened for it; it is looked at again, for that ticket may close before a success. */
    public void opened(UUID ticket) {
        row = with(ticket, claimedAt, claimedAt.plus(grace()));
    }

    /** Its ticket is open; it is looked at again after the grace time. */
    public void lookAgain() {
        putOff(claimedAt.plus(grace()));
    }

    /** It is looked at again then; null: when the next message comes. */
    public void putOff(@Nullable Instant until) {
        row = with(row.ticket(), row.openedAt(), until);
    }

    private CounterRow with(@Nullable UUID ticket, @Nullable Instant openedAt, @Nullable Instant dueAt) {
        return new CounterRow(
                row.memory(),
                row.key(),
                row.happened(),
                ticket,
                openedAt,
                row.captures(),
                row.grace(),
                row.silence(),
                dueAt);
    }

    CounterRow row() {
        return row;
    }
}
