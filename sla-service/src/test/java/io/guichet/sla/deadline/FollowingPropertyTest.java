package io.guichet.sla.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.sla.deadline.Settlement.Cause;
import io.guichet.sla.history.Fact;
import io.guichet.sla.history.Fact.Changes;
import io.guichet.sla.history.History;
import io.guichet.sla.policy.DeskFilesForTests;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.reckoning.Reckoning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever follows a ticket event by event, in any order and with repetitions, keeps what whoever begins anew would. */
class FollowingPropertyTest {
    private static final Subject TICKET = Subject.ticket(new UUID(7, 7), "2026-000001");
    private static final Instant START = Instant.parse("2026-03-20T08:00:00Z");
    private static final Policies DESK = DeskFilesForTests.desk("a");
    private static final List<String> STATES = List.of(
            "open",
            "open",
            "waiting-for-customer",
            "waiting-for-validation",
            "handed-off",
            "closed",
            "closed-pending",
            "merged");
    private static final List<String> TYPES = List.of(
            "message-added",
            "assigned",
            "escalated",
            "reply-written",
            "complement-asked",
            "validation-asked",
            "validation-refused",
            "handed-off",
            "dev-answered",
            "hand-off-completed",
            "closed",
            "priority-changed",
            "note-written",
            "merged",
            "unmerged");

    @Property(tries = 1000)
    void followingEventByEventIsReckoningFromScratch(
            @ForAll("lives") List<Fact> life, @ForAll long arrival, @ForAll("hours") int hoursLater) {
        Instant now = START.plusSeconds(hoursLater * 3_600L);
        Map<UUID, Deadline> followed = new HashMap<>();
        List<Fact> known = new ArrayList<>();
        for (Fact fact : inAnyOrderWithRepetitions(life, new Random(arrival))) {
            known.add(fact);
            keep(followed, History.of(known), now);
        }
        Map<UUID, Deadline> fromScratch = new HashMap<>();
        keep(fromScratch, History.of(life), now);

        fromScratch.forEach(
                (id, deadline) -> assertThat(essence(followed.get(id))).isEqualTo(essence(deadline)));
        followed.forEach((id, deadline) ->
                assertThat(fromScratch.containsKey(id) || !deadline.isOpen()).isTrue());
    }

    @Property(tries = 300)
    void reckoningAgainChangesAndTellsNothing(@ForAll("lives") List<Fact> life, @ForAll("hours") int hoursLater) {
        Instant now = START.plusSeconds(hoursLater * 3_600L);
        Map<UUID, Deadline> kept = new HashMap<>();
        keep(kept, History.of(life), now);

        Settlement again = keep(kept, History.of(life), now);

        assertThat(again.events()).isEmpty();
        assertThat(again.written()).allMatch(deadline -> deadline.clock().equals("dev-chase"));
    }

    private static Settlement keep(Map<UUID, Deadline> kept, History history, Instant now) {
        Settlement settlement = Settlement.of(
                TICKET,
                List.copyOf(kept.values()),
                new Reckoning(DESK).of(history),
                new Cause(DESK.version(), null, now));
        settlement.written().forEach(deadline -> kept.put(deadline.id(), deadline));
        return settlement;
    }

    /** All but how often it was reckoned. */
    private static List<Object> essence(Deadline deadline) {
        List<Object> essence = new ArrayList<>();
        Collections.addAll(
                essence,
                deadline.clock(),
                deadline.occasion(),
                deadline.policy(),
                deadline.startedAt(),
                String.valueOf(deadline.dueAt()),
                deadline.state(),
                String.valueOf(deadline.endedAt()),
                String.valueOf(deadline.consumedSeconds()),
                String.valueOf(deadline.queue()),
                String.valueOf(deadline.priority()));
        return essence;
    }

    private static List<Fact> inAnyOrderWithRepetitions(List<Fact> life, Random random) {
        List<Fact> arrivals = new ArrayList<>(life);
        for (int i = 0; i < life.size() / 2; i++) {
            arrivals.add(life.get(random.nextInt(life.size())));
        }
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 3_000);
    }

    @Provide
    Arbitrary<List<Fact>> lives() {
        Arbitrary<Happening> happenings = Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.of(STATES),
                        Arbitraries.of("urgent", "high", "low", "unqualified"),
                        Arbitraries.integers().between(-120, 6_000))
                .as(Happening::new);
        return happenings.list().ofMinSize(1).ofMaxSize(12).map(FollowingPropertyTest::life);
    }

    private static List<Fact> life(List<Happening> happenings) {
        List<Fact> facts = new ArrayList<>();
        Instant at = START;
        String status = "new";
        facts.add(fact(1, at, "opened", null, status, new Happening("opened", status, "low", 0)));
        for (Happening happening : happenings) {
            at = at.plusSeconds(happening.minutes * 60L);
            facts.add(fact(facts.size() + 1, at, happening.type, status, happening.status, happening));
            status = happening.status;
        }
        return facts;
    }

    private static Fact fact(int sequence, Instant at, String type, String before, String status, Happening happening) {
        boolean priority = type.equals("priority-changed") || type.equals("opened");
        LocalDate chase =
                type.equals("handed-off") && happening.minutes % 2 == 0 ? LocalDate.parse("2026-04-20") : null;
        return new Fact(
                sequence,
                at,
                type,
                "alix",
                status,
                before,
                type.equals("closed") ? "answered" : null,
                happening.minutes % 5 != 0,
                true,
                chase,
                new Changes(
                        type.equals("assigned") ? "managed-services" : null,
                        null,
                        priority ? happening.priority : null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private record Happening(String type, String status, String priority, int minutes) {}
}
