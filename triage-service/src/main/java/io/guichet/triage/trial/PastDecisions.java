package io.guichet.triage.trial;

import io.guichet.triage.decision.FactsColumn;
import io.guichet.triage.decision.TimeSpan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on messages that are kept: the latest word of the rules, or of an agent. What followed from it by itself (a confirmation,
 * a label because it waited) is not compared.
 */
@ApplicationScoped
class PastDecisions {

    private static final String PAGE = """
            select d.message_id, d.subject_index, d.rule, d.corrected_by, d.decided_at, m.body, f.facts,
                   concat_ws(' ', d.outcome, coalesce(d.folder, d.queue),
                             case when cardinality(d.labels) > 0 then '[' || array_to_string(d.labels, ', ') || ']' end,
                             'level ' || d.level, d.urgency) as outcome
            from decision d join message m on m.id = d.message_id cross join lateral (
                select coalesce((select r.facts from decision r where r.message_id = d.message_id and r.subject_index = d.subject_index
                                 and r.basis = 'rules' and r.revision <= d.revision order by r.revision desc limit 1), '{}') as facts) as f
            where m.body is not null and d.basis in ('rules', 'correction') and d.decided_at >= $1 and d.decided_at < $2
              and (d.decided_at, d.message_id, d.subject_index) > ($3, $4, $5)
              and not exists (select 1 from decision l where l.message_id = d.message_id and l.subject_index = d.subject_index
                              and l.revision > d.revision and l.basis in ('rules', 'correction'))
            order by d.decided_at, d.message_id, d.subject_index limit $6
            """;

    private final Pool pool;

    PastDecisions(Pool pool) {
        this.pool = pool;
    }

    /** Those of a period after a place in it, oldest first. */
    Uni<List<PastDecision>> page(TimeSpan span, @Nullable PastDecision after, int most) {
        var from = span.from().atOffset(ZoneOffset.UTC);
        var parameters = Tuple.tuple()
                .addValue(from)
                .addValue(span.to().atOffset(ZoneOffset.UTC))
                .addValue(after == null ? from : after.decidedAt().atOffset(ZoneOffset.UTC))
                .addValue(after == null ? new UUID(0, 0) : after.messageId())
                .addValue(after == null ? 0 : after.subjectIndex())
                .addValue(most);
        return pool.preparedQuery(PAGE)
                .execute(parameters)
                .map(rows -> rows.stream().map(PastDecisions::past).toList());
    }

    private static PastDecision past(Row row) {
        return new PastDecision(
                row.getUUID("message_id"),
                row.getInteger("subject_index"),
                row.getString("rule"),
                row.getString("outcome"),
                row.getString("corrected_by"),
                row.getOffsetDateTime("decided_at").toInstant(),
                FactsColumn.read(row.getString("facts")),
                row.getString("body"));
    }
}
