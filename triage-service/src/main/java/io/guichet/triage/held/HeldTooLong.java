package io.guichet.triage.held;

import io.guichet.triage.decision.Basis;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.History;
import io.guichet.triage.decision.Settlement;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.RulesInForce;
import io.guichet.triage.rules.Standing.Held;
import io.guichet.triage.rules.Verdict;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Asks somebody to look at messages that wait too long, each once: the hold is decided anew, with the desk's label. // P2 */
@ApplicationScoped
class HeldTooLong {

    // the message is locked first, as whoever decides on it does; by the database's clock
    private static final String CLAIM = """
            select m.id from message m where m.body is not null and exists (
                select 1 from decision d where d.message_id = m.id and d.outcome = 'hold' and d.superseded_at is null
                    and d.labels = '{}' and d.decided_at <= now() - make_interval(secs => :after))
            order by m.received_at, m.id limit :most for update of m skip locked
            """;

    private final KeptMessages messages;
    private final Decisions decisions;
    private final Settlement settlement;
    private final RulesInForce rules;
    private final InstantSource clock;

    HeldTooLong(
            KeptMessages messages,
            Decisions decisions,
            Settlement settlement,
            RulesInForce rules,
            InstantSource clock) {
        this.messages = messages;
        this.decisions = decisions;
        this.settlement = settlement;
        this.rules = rules;
        this.clock = clock;
    }

    /** A batch, in one transaction. Answers how many messages it labelled. */
    Uni<Integer> label(int most) {
        return rules.held()
                .map(held -> Panache.withTransaction(() -> claim(held, most).call(ids -> label(ids, held)))
                        .map(List::size))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private static Uni<List<UUID>> claim(Held held, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, UUID.class)
                        .setParameter("after", (double) held.after().toSeconds())
                        .setParameter("most", most)
                        .getResultList());
    }

    private Uni<Void> label(List<UUID> ids, Held held) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        return messages.all(ids)
                .flatMap(kept -> decisions.histories(ids).map(known -> labelled(kept, known, held, now)))
                .flatMap(triaged -> settlement.settle(triaged, now))
                .replaceWithVoid();
    }

    private List<Triaged> labelled(List<KeptMessage> kept, Map<UUID, History> known, Held held, Instant now) {
        return kept.stream()
                .map(each -> labelled(each, Objects.requireNonNull(known.get(each.id())), held, now))
                .toList();
    }

    private Triaged labelled(KeptMessage kept, History known, Held held, Instant now) {
        var message = kept.message();
        var made = message.matters().stream()
                .filter(matter -> waits(matter, known))
                .map(matter -> labelled(matter, known, held, now))
                .toList();
        return new Triaged(kept.key(), null, message, made);
    }

    private static boolean waits(Matter matter, History known) {
        return known.standing(matter.subject().index())
                .map(Decision::view)
                .filter(view -> view.outcome().equals("hold") && view.labels().isEmpty())
                .isPresent();
    }

    private Decision labelled(Matter matter, History known, Held held, Instant now) {
        var index = matter.subject().index();
        var before = known.standing(index).orElseThrow().view();
        var outcome = new Outcome.Hold(Objects.requireNonNull(before.queue()), List.of(held.label()));
        var turn = known.next(index, matter.message().revisionOrFirst()).on(Basis.HELD_TOO_LONG);
        return new Decision(matter, new Verdict(before.rule(), outcome), turn, rules.version(), now);
    }
}
