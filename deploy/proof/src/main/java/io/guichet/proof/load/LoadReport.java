package io.guichet.proof.load;

import io.guichet.proof.limits.Pgbench;
import io.guichet.proof.limits.TableWrites;
import io.guichet.proof.report.MarkdownTable;
import io.guichet.proof.report.Plot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a run has shown, as Markdown with a plot. */
final class LoadReport {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneOffset.UTC);

    private final LoadResult result;
    private final LoadOptions options;

    LoadReport(LoadResult result, LoadOptions options) {
        this.result = result;
        this.options = options;
    }

    /**
     * Writes report and plot.
     *
     * @return the report's file
     */
    Path write(Path directory) throws IOException {
        String name = "load-" + NAME.format(InstantSource.system().instant());
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".svg"), plot().svg());
        Path file = directory.resolve(name + ".md");
        Files.writeString(file, markdown(name + ".svg"));
        return file;
    }

    String markdown(String plot) {
        List<String> parts = new ArrayList<>();
        parts.add("# Load\n");
        result.machine().forEach(line -> parts.add("- " + line));
        parts.add(format(
                "- open loop, latencies from the intended moment of sending; %d s of warm-up, %d s for each measurement,"
                        + " %d repetitions (median, lowest – highest), seed %d; inputs: the demo's notes and mails, varied",
                options.warmUp(), options.seconds(), options.repetitions(), options.seed()));
        parts.add("\n## Rates and latencies\n\n" + rates());
        parts.add(
                "Latencies in ms as p50 / p99 / p99.9. *opened*: the input's last ticket read from `ticket.events`; *readable*:"
                        + " a sample that asks ticket-service; *acknowledged*: at the mail sink. *Waiting*: how fast the customers'"
                        + " inputs under way and the rows of the outboxes grew. *Bad*: refused or unanswered, missing, mails too many.\n");
        parts.add("![latency by rate](" + plot + ")\n");
        parts.add("## What it takes\n\n" + new Costs(result).tables());
        if (!result.growth().isEmpty()) {
            parts.add("## Growth\n\n" + Grown.table(result.growth()));
        }
        parts.add("## The machine's limits\n\n" + limits());
        parts.add("## Targets\n\n" + new Targets(result).table());
        if (!result.profile().isEmpty()) {
            parts.add("## Where the time goes\n\n" + profile());
        }
        return String.join("\n", parts) + "\n";
    }

    private String rates() {
        MarkdownTable table = new MarkdownTable(
                "inputs/s",
                "tickets/s",
                "answered",
                "opened",
                "readable",
                "acknowledged",
                "waiting, /s",
                "bad",
                "keeps up");
        for (List<Measurement> group : result.groups()) {
            table.add(
                    format("%.1f", group.get(0).rate()),
                    spread(group, Measurement::ticketsPerSecond),
                    percentiles(group, Measurement::answered),
                    percentiles(group, Measurement::opened),
                    percentiles(group, Measurement::readable),
                    percentiles(group, Measurement::acknowledged),
                    format(
                            "%+.2f, %+.2f",
                            median(group, one -> one.steadiness().inputsPerSecond()),
                            median(group, one -> one.steadiness().rowsPerSecond())),
                    bad(group),
                    group.stream().allMatch(Measurement::good) ? "yes" : "**no**");
        }
        String limit = result.limit() == 0
                ? ""
                : format("\nThe search (20 s at each rate) ended at %.1f inputs/s.\n", result.limit());
        return table + limit;
    }

    static String bad(List<Measurement> group) {
        return sum(group, one -> one.counts().failed()) + ", "
                + sum(group, one -> one.counts().missing()) + ", "
                + sum(group, one -> one.counts().repeated());
    }

    private static long sum(List<Measurement> group, java.util.function.ToLongFunction<Measurement> value) {
        return group.stream().mapToLong(value).sum();
    }

    private String limits() {
        List<String> parts = new ArrayList<>();
        MarkdownTable table = new MarkdownTable("what", "measured");
        result.limits().pgbench().ifPresent(pgbench -> {
            table.add(
                    "pgbench, 16 clients, prepared, " + pgbench.statements() + " statements a transaction, pipelined",
                    format("%.0f transactions/s", pgbench.pipelined()));
            table.add("the same, each statement awaited", format("%.0f transactions/s", pgbench.single()));
            table.add("system : pgbench (the better of the two)", format("%.1f %%", 100 * ratio(pgbench)));
        });
        result.limits()
                .syncs()
                .ifPresent(syncs -> table.add("pg_test_fsync, fdatasync of 8 KiB", format("%.0f/s", syncs)));
        result.limits()
                .kafka()
                .ifPresent(kafka -> table.add(
                        "Kafka's producer, acks=all, records of " + kafka.bytes() + " bytes",
                        format("%.0f records/s", kafka.recordsPerSecond())));
        parts.add(table.toString());
        result.limits()
                .pgbench()
                .ifPresentOrElse(
                        pgbench -> parts.add(
                                "One transaction of pgbench writes the rows below, rounded to whole rows, with real rows as"
                                        + " their pattern and the services' indexes, without foreign keys; left out: "
                                        + (pgbench.leftOut().isEmpty()
                                                ? "nothing"
                                                : String.join("; ", pgbench.leftOut()))
                                        + ".\n"),
                        () -> parts.add("pgbench was skipped.\n"));
        parts.add("What one ticket makes the services write, counted by PostgreSQL:\n\n" + rows());
        return String.join("\n", parts);
    }

    private double ratio(Pgbench.Result pgbench) {
        return result.sustained() / pgbench.best();
    }

    private String rows() {
        MarkdownTable table = new MarkdownTable("table", "rows inserted", "updated", "deleted");
        for (TableWrites writes : result.limits().written().tables()) {
            table.add(
                    writes.database() + "." + writes.table(),
                    format("%.2f", writes.inserted()),
                    format("%.2f", writes.updated()),
                    format("%.2f", writes.deleted()));
        }
        return table
                + format(
                        "\nWrite-ahead log: %.1f KiB per ticket.\n",
                        result.limits().written().logBytes() / 1024);
    }

    private String profile() {
        List<String> parts = new ArrayList<>();
        parts.add("With " + result.profiler() + ", at the highest rate measured. Share of samples.\n");
        result.profile().forEach((part, spots) -> {
            MarkdownTable table = new MarkdownTable("running", "share", "nearest of ours", "share");
            for (int i = 0; i < Math.max(spots.top().size(), spots.own().size()); i++) {
                table.add(
                        i < spots.top().size() ? "`" + spots.top().get(i).method() + "`" : "",
                        i < spots.top().size()
                                ? format("%.1f %%", 100 * spots.top().get(i).share())
                                : "",
                        i < spots.own().size() ? "`" + spots.own().get(i).method() + "`" : "",
                        i < spots.own().size()
                                ? format("%.1f %%", 100 * spots.own().get(i).share())
                                : "");
            }
            parts.add("### " + part + " (" + spots.samples() + " samples)\n\n" + table);
        });
        return String.join("\n", parts);
    }

    private Plot plot() {
        return new Plot(
                "Intended sending to acknowledgement",
                "tickets/s",
                "ms",
                List.of(
                        line("p50", one -> one.acknowledged().p50()),
                        line("p99", one -> one.acknowledged().p99()),
                        line("p99.9", one -> one.acknowledged().p999())));
    }

    private Plot.Line line(String name, ToDoubleFunction<Measurement> value) {
        return new Plot.Line(
                name,
                result.groups().stream()
                        .map(group -> new Plot.Point(
                                median(group, Measurement::ticketsPerSecond), Math.max(0.1, median(group, value))))
                        .sorted(java.util.Comparator.comparingDouble(Plot.Point::x))
                        .toList());
    }

    static String percentiles(List<Measurement> group, Function<Measurement, Percentiles> kind) {
        return format(
                "%.0f / %s / %.0f",
                median(group, one -> kind.apply(one).p50()),
                spread(group, one -> kind.apply(one).p99()),
                median(group, one -> kind.apply(one).p999()));
    }

    /** The median, and in parentheses lowest and highest where there are several. */
    private static String spread(List<Measurement> group, ToDoubleFunction<Measurement> value) {
        double low = group.stream().mapToDouble(value).min().orElse(0);
        double high = group.stream().mapToDouble(value).max().orElse(0);
        return group.size() == 1 ? format("%.1f", low) : format("%.1f (%.1f–%.1f)", median(group, value), low, high);
    }

    static double median(List<Measurement> group, ToDoubleFunction<Measurement> value) {
        double[] sorted = group.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
