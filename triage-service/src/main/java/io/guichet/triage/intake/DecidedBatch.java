package io.guichet.triage.intake;

import io.guichet.chassis.log.EventLog;
import io.guichet.triage.decision.DecisionView;
import io.guichet.triage.decision.Triaged;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What a batch of messages led to: counted ({@code guichet_triage_decisions_total}, by outcome and rule) and logged after the commit,
 * once however often the batch was tried.
 */
final class DecidedBatch {

    private static final Logger LOG = Logger.getLogger(DecidedBatch.class);
    private static final String NO_RULE = "-";

    private final Map<UUID, Triaged> byMessage = new LinkedHashMap<>();

    void add(List<Triaged> triaged) {
        triaged.forEach(each -> byMessage.put(each.message().messageId(), each));
    }

    void count(MeterRegistry metrics) {
        byMessage.values().stream()
                .flatMap(each -> each.decisions().stream())
                .forEach(decision -> count(metrics, decision.view()));
    }

    private static void count(MeterRegistry metrics, DecisionView decision) {
        var rule = Objects.requireNonNullElse(decision.rule(), NO_RULE);
        metrics.counter("guichet.triage.decisions", "outcome", decision.outcome(), "rule", rule)
                .increment();
        EventLog.info(
                LOG,
                "decided",
                Map.of(
                        "message", decision.messageId(),
                        "subject", decision.subjectIndex(),
                        "outcome", decision.outcome(),
                        "rule", rule));
    }
}
