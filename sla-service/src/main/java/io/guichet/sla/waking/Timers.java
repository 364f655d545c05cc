package io.guichet.sla.waking;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guichet.sla.database.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The moments at which something is to be noticed. A timer that fired is gone; the deadline remembers. */
@ApplicationScoped
class Timers {

    // locked rows belong to another instance, which deals with them
    private static final String CLAIM = """
            with due as (
                select deadline_id, threshold from timer
                where due_at <= now() order by due_at, deadline_id limit :batch
                for update skip locked),
            claimed as (
                delete from timer using due
                where timer.deadline_id = due.deadline_id and timer.threshold = due.threshold
                returning timer.*)
            select cast(to_jsonb(claimed) || jsonb_build_object('now', now()) as text) from claimed
            """;

    /** Takes the timers that came due, the earliest ones first, a batch at most; until the transaction ends nobody else can. */
    Uni<List<Fired>> claim(int batch) {
        return Rows.read(CLAIM, Map.of("batch", batch), Fired.class)
                .map(fired -> fired.stream()
                        .sorted(Comparator.comparing(Fired::dueAt).thenComparing(Fired::deadlineId))
                        .toList());
    }

    /**
     * A timer that was claimed.
     *
     * @param deadlineId what came due
     * @param threshold percent of the target
     * @param dueAt when it should have been noticed
     * @param now by the database's clock
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Fired(UUID deadlineId, int threshold, Instant dueAt, Instant now) {}
}
