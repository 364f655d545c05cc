package io.guichet.proof.load;

import io.guichet.proof.report.MarkdownTable;
import io.guichet.proof.system.Processes;
import java.util.List;

/**
 * What the same rate takes when so much is there already.
 *
 * @param tickets that were there before
 * @param repetitions of the measurement
 */
record Grown(long tickets, List<Measurement> repetitions) {

    /** CPU seconds of all parts of the system for each ticket, the median. */
    double cpuPerTicket() {
        return LoadReport.median(
                repetitions,
                one -> one.consumption().entrySet().stream()
                                .filter(part -> !part.getKey().equals(Processes.PROOF))
                                .mapToDouble(part -> part.getValue().cpuSeconds())
                                .sum()
                        / Math.max(1, one.counts().tickets()));
    }

    /** The part of a report that puts the sizes side by side. */
    static String table(List<Grown> sizes) {
        MarkdownTable table = new MarkdownTable(
                "tickets there before", "CPU, ms per ticket", "to the first size", "acknowledged", "bad", "keeps up");
        double first = sizes.get(0).cpuPerTicket();
        for (Grown size : sizes) {
            table.add(
                    String.valueOf(size.tickets),
                    LoadReport.format("%.2f", 1_000 * size.cpuPerTicket()),
                    LoadReport.format("%+.0f %%", 100 * (size.cpuPerTicket() / first - 1)),
                    LoadReport.percentiles(size.repetitions, Measurement::acknowledged),
                    LoadReport.bad(size.repetitions),
                    size.repetitions.stream().allMatch(Measurement::good) ? "yes" : "**no**");
        }
        return LoadReport.format(
                        "At %.1f inputs/s. ", sizes.get(0).repetitions.get(0).rate())
                + "What is there is copied, under other identifiers, in all five databases; the topics are as long as this run"
                + " made them.\n\n" + table;
    }
}
