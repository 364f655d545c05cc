package io.guichet.intake.exchange;

import io.guichet.intake.contact.Decision;
import io.guichet.intake.contact.Directory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes some lines in, in one transaction: each is an upsert by itself. */
@ApplicationScoped
class ImportBatch {

    private static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final Directory directory;

    ImportBatch(Directory directory) {
        this.directory = directory;
    }

    @WithTransaction
    Uni<ImportReport> take(ReadLines lines) {
        return plannedAnew()
                .flatMap(ready -> directory.carryOut(lines.wishes()))
                .map(decisions -> report(lines, decisions));
    }

    // a plan that was kept from when there were few contacts reads all of them for each batch once there are many
    private static Uni<String> plannedAnew() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(PLAN_ANEW, String.class).getSingleResult());
    }

    private static ImportReport report(ReadLines lines, List<Decision> decisions) {
        List<RefusedLine> refused = new ArrayList<>(lines.refused());
        IntStream.range(0, decisions.size())
                .mapToObj(i -> RefusedLine.of(lines.numbers().get(i), decisions.get(i)))
                .flatMap(Optional::stream)
                .forEach(refused::add);
        refused.sort(Comparator.comparingLong(RefusedLine::line));
        return new ImportReport(
                lines.count(),
                count(decisions, Decision.Outcome.ADDED),
                count(decisions, Decision.Outcome.CHANGED),
                count(decisions, Decision.Outcome.UNCHANGED),
                refused);
    }

    private static int count(List<Decision> decisions, Decision.Outcome outcome) {
        return Math.toIntExact(decisions.stream()
                .filter(decision -> decision.outcome() == outcome)
                .count());
    }
}
