package io.guichet.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A telephone system's events, in any order and any number of times, make the same call. */
class CallTracePropertyTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    record Told(CallStep step, CallMoment moment) {}

    @Property(tries = 2_000)
    void anyOrderAndAnyRepetitionEndInTheSameTrace(@ForAll("events") List<Told> events, @ForAll long seed) {
        Random random = new Random(seed);
        List<Told> shuffled = new ArrayList<>(events);
        for (int i = random.nextInt(10); i > 0 && !events.isEmpty(); i--) {
            shuffled.add(events.get(random.nextInt(events.size())));
        }
        Collections.shuffle(shuffled, random);

        CallTrace inOrder = trace(events);
        CallTrace otherwise = trace(shuffled);

        assertThat(otherwise).isEqualTo(inOrder);
        assertThat(otherwise.state()).isEqualTo(inOrder.state());
    }

    @Property(tries = 500)
    void aCallIsMissedOnlyWhenNobodyEverTookIt(@ForAll("events") List<Told> events) {
        boolean taken = events.stream().anyMatch(told -> told.step() == CallStep.ANSWER);
        boolean over = events.stream().anyMatch(told -> told.step() == CallStep.HANGUP);

        CallTrace trace = trace(events);

        assertThat(trace.state() == DraftState.MISSED).isEqualTo(!taken && over && trace.direction() == Direction.IN);
    }

    @Property(tries = 500)
    boolean nobodyTalksForLessThanNoTime(@ForAll("events") List<Told> events) {
        return trace(events).talked().map(talked -> !talked.isNegative()).orElse(true);
    }

    private static CallTrace trace(List<Told> events) {
        CallTrace trace = CallTrace.NOTHING;
        for (Told told : events) {
            trace = trace.with(told.step(), told.moment());
        }
        return trace;
    }

    @Provide
    Arbitrary<List<Told>> events() {
        Arbitrary<CallMoment> moments = Combinators.combine(
                        Arbitraries.integers().between(0, 5).map(NOON::plusSeconds),
                        Arbitraries.of("0561000000", "anonymous").injectNull(0.4),
                        Arbitraries.of(Direction.class).injectNull(0.4),
                        Arbitraries.of("assistance", "contact").injectNull(0.4),
                        Arbitraries.of("alix.agent", "bo.agent").injectNull(0.4))
                .as(CallMoment::new);
        return Combinators.combine(Arbitraries.of(CallStep.class), moments)
                .as(Told::new)
                .list()
                .ofMaxSize(8);
    }
}
