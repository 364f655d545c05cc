package io.guichet.sla.reckoning;

import io.guichet.sla.history.Fact;
import io.guichet.sla.history.History;
import io.guichet.sla.history.Moment;
import io.guichet.sla.history.Moments;
import io.guichet.sla.history.Standing;
import io.guichet.sla.policy.ClockRule;
import io.guichet.sla.reckoning.Run.Ending;
import io.guichet.sla.reckoning.Run.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through the facts of a ticket and finds when a clock ran. */
final class Runs {
    private final ClockRule clock;
    private final List<Run> runs = new ArrayList<>();
    private Standing standing = Standing.NOTHING;
    private Instant now = Instant.MIN;
    private @Nullable Fact start;
    private Instant startedAt = Instant.MIN;
    private List<Stay> stays = new ArrayList<>();

    private Runs(ClockRule clock) {
        this.clock = clock;
    }

    /** The runs of a clock, in order; the last one may be running. */
    static List<Run> of(ClockRule clock, History history) {
        Runs runs = new Runs(clock);
        history.facts().forEach(runs::next);
        runs.finish(null);
        return runs.runs;
    }

    private void next(Fact fact) {
        // no fact is earlier than the one before it, even if the clock of whoever told it was set back in between
        now = fact.at().isAfter(now) ? fact.at() : now;
        Set<Moment> moments = Moments.of(fact, standing);
        boolean stops = meets(clock.stops(), moments);
        boolean starts = meets(clock.starts(), moments);
        // what ends a run may change what chose its policy: it is measured as the ticket stood until then
        if (start != null && (stops || meets(clock.ends(), moments) || starts && clock.restarts())) {
            finish(new Ending(now, stops));
        }
        standing = standing.after(fact);
        if (start == null && starts && !standing.isClosed()) {
            start = fact;
            startedAt = now;
        }
        stay();
    }

    private static boolean meets(Set<Moment> wanted, Set<Moment> moments) {
        return !Collections.disjoint(wanted, moments);
    }

    private void stay() {
        if (start == null) {
            return;
        }
        Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
        if (last != null && last.status().equals(standing.status())) {
            return;
        }
        leave(now);
        stays.add(new Stay(standing.status(), now, null));
    }

    private void leave(Instant at) {
        if (!stays.isEmpty()) {
            Stay last = stays.remove(stays.size() - 1);
            stays.add(new Stay(last.status(), last.from(), at));
        }
    }

    private void finish(@Nullable Ending ending) {
        if (start == null) {
            return;
        }
        if (ending != null) {
            leave(ending.at());
        }
        runs.add(new Run(clock, start.sequence(), startedAt, start.chaseOn(), stays, ending, standing));
        start = null;
        stays = new ArrayList<>();
    }
}
