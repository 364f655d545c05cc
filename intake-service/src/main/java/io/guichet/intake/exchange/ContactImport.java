package io.guichet.intake.exchange;

import io.guichet.intake.work.HeavyWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;

/** Takes a file of contacts in as it comes: never more of it in memory than one batch of lines, and the report. */
@ApplicationScoped
class ContactImport {

    /** Lines of one transaction. */
    private static final int BATCH = 500;

    private final ImportBatch batch;
    private final HeavyWork work;

    ContactImport(ImportBatch batch, HeavyWork work) {
        this.batch = batch;
        this.work = work;
    }

    /** On a Vert.x context; the bytes are waited for elsewhere. */
    Uni<ImportReport> take(InputStream file) {
        return work.waiting(() -> new CsvLines(file)).flatMap(this::take);
    }

    private Uni<ImportReport> take(CsvLines lines) {
        return Multi.createBy()
                .repeating()
                .uni(() -> work.waiting(() -> lines.next(BATCH)).flatMap(this::takeBatch))
                .until(report -> report.lines() == 0)
                .collect()
                .in(Tally::new, Tally::add)
                .map(Tally::report);
    }

    private Uni<ImportReport> takeBatch(List<CsvLine> lines) {
        return lines.isEmpty() ? Uni.createFrom().item(ImportReport.none()) : batch.take(lines);
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
