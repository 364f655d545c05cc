package io.guichet.triage.correction;

import io.guichet.triage.correction.CorrectionSummary.PairCount;
import io.guichet.triage.correction.CorrectionSummary.RuleCount;
import io.guichet.triage.decision.TimeSpan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts corrections. */
@ApplicationScoped
class CorrectionCounts {

    private static final String BY_RULE = """
            select d.rule, count(c.id) as corrected, count(*) as decisions
            from decision d left join decision c on c.corrects = d.id and c.basis = 'correction'
            where d.corrected_by is null and d.decided_at >= $1 and d.decided_at < $2
            group by d.rule order by corrected desc, decisions desc, d.rule
            """;
    private static final String BY_PAIR = """
            select concat_ws(' ', d.outcome, coalesce(d.folder, d.queue)) as wrong,
                   concat_ws(' ', c.outcome, coalesce(c.folder, c.queue)) as "right", count(*) as count
            from decision c join decision d on d.id = c.corrects
            where c.basis = 'correction' and c.decided_at >= $1 and c.decided_at < $2
            group by 1, 2 order by 3 desc, 1, 2
            """;

    private final Pool pool;
    private final InstantSource clock;

    CorrectionCounts(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<CorrectionSummary> of(@Nullable String from, @Nullable String to) {
        var span = TimeSpan.read(from, to, clock.instant());
        return byRule(span)
                .flatMap(rules ->
                        byPair(span).map(pairs -> new CorrectionSummary(span.from(), span.to(), rules, pairs)));
    }

    private Uni<List<RuleCount>> byRule(TimeSpan span) {
        return pool.preparedQuery(BY_RULE)
                .execute(parameters(span))
                .map(rows -> rows.stream()
                        .map(row -> new RuleCount(
                                row.getString("rule"), row.getLong("corrected"), row.getLong("decisions")))
                        .toList());
    }

    private Uni<List<PairCount>> byPair(TimeSpan span) {
        return pool.preparedQuery(BY_PAIR)
                .execute(parameters(span))
                .map(rows -> rows.stream()
                        .map(row -> new PairCount(row.getString("wrong"), row.getString("right"), row.getLong("count")))
                        .toList());
    }

    private static Tuple parameters(TimeSpan span) {
        return Tuple.of(span.from().atOffset(ZoneOffset.UTC), span.to().atOffset(ZoneOffset.UTC));
    }
}
