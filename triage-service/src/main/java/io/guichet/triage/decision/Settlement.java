package io.guichet.triage.decision;

import io.guichet.chassis.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes decisions count: their rows, the end of those whose place they take, and the event that tells them. */
@ApplicationScoped
public class Settlement {

    private final Decisions decisions;
    private final Outbox outbox;

    Settlement(Decisions decisions, Outbox outbox) {
        this.decisions = decisions;
        this.outbox = outbox;
    }

    /**
     * Settles what was decided, in the current transaction.
     *
     * @return the messages on which something is decided now; what was decided before stands, and was told then
     */
    public Uni<List<Triaged>> settle(List<Triaged> triaged, Instant now) {
        var made = triaged.stream().flatMap(each -> each.decisions().stream()).toList();
        if (made.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return decisions
                .add(made)
                .map(fresh -> whereNew(triaged, fresh))
                .call(settled -> decisions.supersede(replaced(settled), now))
                .call(settled -> outbox.add(settled.stream().map(Triaged::told).toList()));
    }

    private static List<Triaged> whereNew(List<Triaged> triaged, Set<UUID> fresh) {
        return triaged.stream()
                .filter(each -> each.decisions().stream().map(Decision::id).anyMatch(fresh::contains))
                .toList();
    }

    private static List<UUID> replaced(List<Triaged> settled) {
        return settled.stream()
                .flatMap(each -> each.decisions().stream())
                .flatMap(decision -> decision.corrects().stream())
                .toList();
    }
}
