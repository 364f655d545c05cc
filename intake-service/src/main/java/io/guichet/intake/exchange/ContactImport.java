package io.guichet.intake.exchange;

import io.guichet.intake.work.HeavyWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** Takes a file of contacts in as it comes: never more of it in memory than two batches of lines, and the report. */
@ApplicationScoped
class ContactImport {

    /** Lines of one transaction. */
    private static final int BATCH = 1_000;

    private final LineReading reading;
    private final ImportBatch batch;
    private final HeavyWork work;

    ContactImport(LineReading reading, ImportBatch batch, HeavyWork work) {
        this.reading = reading;
        this.batch = batch;
        this.work = work;
    }

    /** On a Vert.x context; the bytes are waited for elsewhere. */
    Uni<ImportReport> take(InputStream file) {
        return work.waiting(() -> new CsvLines(file))
                .flatMap(lines -> read(lines).flatMap(first -> take(new Progress(lines, first))));
    }

    private Uni<ImportReport> take(Progress progress) {
        return Multi.createBy()
                .repeating()
                .uni(() -> takeAndReadOn(progress))
                .until(done -> done.ahead.areNone())
                .collect()
                .last()
                .replaceWith(() -> progress.report);
    }

    /** The lines that were read are taken in while the next ones are read; both end before one that failed is told. */
    private Uni<Progress> takeAndReadOn(Progress progress) {
        return Uni.combine()
                .all()
                .unis(takeBatch(progress.ahead), read(progress.lines))
                .collectFailures()
                .with(progress::with);
    }

    private Uni<ReadLines> read(CsvLines lines) {
        return work.waiting(() -> reading.read(lines.next(BATCH)));
    }

    private Uni<ImportReport> takeBatch(ReadLines lines) {
        return lines.areNone() ? Uni.createFrom().item(ImportReport.none()) : batch.take(lines);
    }

    /** The report so far, and the lines that are next. */
    private static final class Progress {

        private final CsvLines lines;
        private ReadLines ahead;
        private ImportReport report = ImportReport.none();

        Progress(CsvLines lines, ReadLines first) {
            this.lines = lines;
            this.ahead = first;
        }

        Progress with(ImportReport more, ReadLines next) {
            report = report.and(more);
            ahead = next;
            return this;
        }
    }
}
