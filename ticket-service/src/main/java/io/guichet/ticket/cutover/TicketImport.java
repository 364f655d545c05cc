package io.guichet.ticket.cutover;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a file over as it comes: never more of it in memory than one batch of tickets, their numbers, and the report. */
@ApplicationScoped
class TicketImport {

    /** Tickets of one transaction. */
    private static final int BATCH = 100;

    private final ImportBatch batch;
    private final Validator validator;
    private final Vertx vertx;
    private final InstantSource clock;

    TicketImport(ImportBatch batch, Validator validator, Vertx vertx, InstantSource clock) {
        this.batch = batch;
        this.validator = validator;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** For a request that came in on a worker thread because its body is read while it comes. */
    Uni<ImportReport> take(Supplier<TicketSource> file, Cutover cutover) {
        var context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .voidItem()
                .emitOn(task -> context.runOnContext(now -> task.run()))
                .flatMap(there -> waiting(() -> new Reading(file.get())))
                .flatMap(reading -> all(reading, cutover));
    }

    private Uni<ImportReport> all(Reading reading, Cutover cutover) {
        return Multi.createBy()
                .repeating()
                .uni(() -> waiting(reading::next).flatMap(checked -> take(checked, cutover)))
                .until(report -> report.tickets() == 0)
                .collect()
                .in(Tally::new, Tally::add)
                .map(Tally::report);
    }

    private Uni<ImportReport> take(List<Checked> checked, Cutover cutover) {
        var refused =
                checked.stream().map(Checked::refused).filter(Objects::nonNull).toList();
        var takings = checked.stream()
                .map(Checked::ticket)
                .filter(Objects::nonNull)
                .map(ticket -> new Taking(ticket, cutover.system(), cutover.queue()))
                .toList();
        return (takings.isEmpty() ? Uni.createFrom().item(0) : batch.take(takings, cutover.by()))
                .map(opened -> new ImportReport(checked.size(), opened, takings.size() - opened, refused));
    }

    private <T> Uni<T> waiting(Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work::get, false).toCompletionStage());
    }

    /**
     * Who takes over what.
     *
     * @param system that the tickets come from
     * @param queue where those wait that do not say
     * @param by who sends them
     */
    record Cutover(String system, String queue, String by) {}

    /** A file that is being read. */
    private final class Reading {

        private final TicketSource source;
        private final Set<String> seen = new HashSet<>();
        private boolean ended;

        Reading(TicketSource source) {
            this.source = source;
        }

        List<Checked> next() {
            var batch = new ArrayList<Checked>();
            while (!ended && batch.size() < BATCH) {
                var checked = one();
                if (checked != null) {
                    batch.add(checked);
                }
            }
            return batch;
        }

        private @Nullable Checked one() {
            try {
                var numbered = source.next();
                ended = numbered == null;
                return numbered == null ? null : once(numbered);
            } catch (TicketSource.Broken e) {
                ended = true;
                return Checked.refused(e.line(), null, null, String.valueOf(e.getMessage()));
            }
        }

        private Checked once(TicketSource.Numbered numbered) {
            var checked = Checked.of(numbered, validator, clock.instant());
            var ticket = checked.ticket();
            return ticket == null || seen.add(ticket.number().strip().toLowerCase(Locale.ROOT))
                    ? checked
                    : Checked.refused(
                            numbered.line(),
                            ticket.number(),
                            "number",
                            "stands in the file above already; in CSV the lines of one ticket follow each other");
        }
    }

    /** The report so far. */
    private static final class Tally {

        private ImportReport report = ImportReport.none();

        void add(ImportReport more) {
            report = report.and(more);
        }

        ImportReport report() {
            return report;
        }
    }
}
