package io.guichet.triage.trial;

import io.guichet.triage.decision.TimeSpan;
import io.guichet.triage.rules.Candidate;
import io.guichet.triage.rules.RulesConfig;
import io.guichet.triage.rules.RulesInForce;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries rules on what was decided: page by page, away from the threads that serve. */
@ApplicationScoped
class Simulations {

    private static final int PAGE = 200;

    private final RulesInForce rules;
    private final PastDecisions past;
    private final RulesConfig config;

    Simulations(RulesInForce rules, PastDecisions past, RulesConfig config) {
        this.rules = rules;
        this.past = past;
        this.config = config;
    }

    /** Where a run is. */
    private static final class Run {
        private final TimeSpan span;
        private final Comparison comparison;
        private @Nullable PastDecision last;
        private int seen;
        private boolean more = true;

        Run(TimeSpan span, Candidate candidate) {
            this.span = span;
            this.comparison = new Comparison(candidate);
        }

        void take(List<PastDecision> page, int asked) {
            comparison.add(page);
            seen += page.size();
            more = page.size() == asked;
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        }
    }

    Uni<Simulation> of(String yaml, TimeSpan span) {
        return Uni.createFrom()
                .item(() -> new Run(span, rules.candidate(yaml)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(this::run);
    }

    private Uni<Simulation> run(Run run) {
        return Multi.createBy()
                .repeating()
                .uni(() -> page(run))
                .whilst(more -> more)
                .collect()
                .last()
                .map(ignored -> run.comparison.result(rules.version(), run.span, !run.more));
    }

    private Uni<Boolean> page(Run run) {
        var most = Math.min(PAGE, config.simulated() - run.seen);
        return past.page(run.span, run.last, most)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(page -> run.take(page, most))
                .map(page -> run.more && run.seen < config.simulated());
    }
}
