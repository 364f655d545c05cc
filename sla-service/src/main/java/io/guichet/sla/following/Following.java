package io.guichet.sla.following;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.Deadlines;
import io.guichet.sla.deadline.Settlement;
import io.guichet.sla.deadline.Settlement.Cause;
import io.guichet.sla.deadline.TimerRow;
import io.guichet.sla.following.Subjects.Known;
import io.guichet.sla.following.Subjects.Locked;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.PoliciesInForce;
import io.guichet.sla.reckoning.Reckoning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps facts, and brings the deadlines of whom they are about to what is reckoned from all that is known. */
@ApplicationScoped
public class Following {
    private final Subjects subjects;
    private final Deadlines deadlines;
    private final PoliciesInForce policies;
    private final Outbox outbox;

    Following(Subjects subjects, Deadlines deadlines, PoliciesInForce policies, Outbox outbox) {
        this.subjects = subjects;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
    }

    /** Takes effect of facts in the current transaction; of those that are known already there is none. */
    public Uni<Void> follow(List<Told> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, String> traces = new HashMap<>();
        told.forEach(each -> traces.put(each.subject().id(), Objects.requireNonNullElse(each.traceparent(), "")));
        return subjects.lock(told).call(locked -> subjects.add(told)).flatMap(locked -> settle(locked, traces));
    }

    /** Reckons anew in the current transaction. */
    public Uni<Void> reckonAnew(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : subjects.lockIds(ids).flatMap(locked -> settle(locked, Map.of()));
    }

    private Uni<Void> settle(List<Locked> locked, Map<UUID, String> traces) {
        List<UUID> ids = locked.stream().map(Locked::id).toList();
        return subjects.histories(ids)
                .flatMap(known -> deadlines
                        .lockOf(ids)
                        .map(before -> new Batch(policies.get(), locked, traces).settle(known, before))
                        .flatMap(this::write));
    }

    private Uni<Void> write(Batch batch) {
        return deadlines
                .write(batch.written, batch.timers)
                .flatMap(written -> subjects.reckoned(batch.standings, batch.policies.version()))
                .flatMap(reckoned -> outbox.add(batch.events));
    }

    /** What is to be written for several subjects at once. */
    private static final class Batch {
        private final Policies policies;
        private final List<Locked> locked;
        private final Map<UUID, String> traces;
        private final List<Deadline> written = new ArrayList<>();
        private final List<TimerRow> timers = new ArrayList<>();
        private final List<OutgoingEvent> events = new ArrayList<>();
        private final List<Subjects.Standing> standings = new ArrayList<>();

        Batch(Policies policies, List<Locked> locked, Map<UUID, String> traces) {
            this.policies = policies;
            this.locked = locked;
            this.traces = traces;
        }

        Batch settle(List<Known> known, List<Deadline> before) {
            Map<UUID, Known> histories = known.stream().collect(Collectors.toMap(Known::subjectId, history -> history));
            Map<UUID, List<Deadline>> kept = before.stream().collect(Collectors.groupingBy(Deadline::ticketId));
            Reckoning reckoning = new Reckoning(policies);
            for (Locked each : locked) {
                var reckoned = reckoning.of(
                        Objects.requireNonNull(histories.get(each.id())).history());
                String trace = trace(each);
                add(Settlement.of(
                        each.subject(),
                        kept.getOrDefault(each.id(), List.of()),
                        reckoned,
                        new Cause(policies.version(), trace, each.now())));
                boolean open = reckoned.stream().anyMatch(one -> one.endedAt() == null);
                standings.add(new Subjects.Standing(each.id(), open, trace));
            }
            return this;
        }

        private @Nullable String trace(Locked subject) {
            String told = traces.getOrDefault(subject.id(), "");
            return told.isEmpty() ? subject.traceparent() : told;
        }

        private void add(Settlement settlement) {
            written.addAll(settlement.written());
            timers.addAll(settlement.timers());
            events.addAll(settlement.events());
        }
    }
}
