package io.guichet.proof.load;

import static io.guichet.proof.load.LoadReport.format;
import static io.guichet.proof.load.LoadReport.median;

import io.guichet.proof.report.MarkdownTable;
import io.guichet.proof.system.Consumption;
import io.guichet.proof.system.Processes;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The part of a report that says what a ticket costs, process by process. */
final class Costs {
    private static final double KIBIBYTE = 1024;
    private static final double MEBIBYTE = 1024 * 1024;
    private static final Consumption NOTHING = new Consumption(0, 0, 0);

    private final LoadResult result;

    Costs(LoadResult result) {
        this.result = result;
    }

    String tables() {
        return "CPU, in ms per ticket:\n\n"
                + table(one -> 1_000 * one.taken().cpuSeconds() / one.tickets(), "%.2f")
                + "\nWritten to the block layer, in KiB per ticket:\n\n"
                + table(one -> one.taken().writtenBytes() / KIBIBYTE / one.tickets(), "%.1f")
                + "\nMemory under load, in MiB (proportional set size); idle is after the start:\n\n"
                + memory();
    }

    private record PerTicket(Consumption taken, double tickets) {}

    private String table(ToDoubleFunction<PerTicket> value, String pattern) {
        MarkdownTable table = new MarkdownTable(headings("process"));
        double[] sums = new double[result.groups().size()];
        for (String part : parts()) {
            String[] row = new String[sums.length + 1];
            row[0] = part;
            for (int i = 0; i < sums.length; i++) {
                double found = median(
                        result.groups().get(i), one -> value.applyAsDouble(new PerTicket(of(one, part), tickets(one))));
                sums[i] += part.equals(Processes.PROOF) ? 0 : found;
                row[i + 1] = format(pattern, found);
            }
            table.add(row);
        }
        return table.add(total(sums, pattern)).toString();
    }

    private String memory() {
        MarkdownTable table = new MarkdownTable(headings("process", "idle"));
        double[] sums = new double[result.groups().size() + 1];
        for (String part : parts()) {
            boolean proof = part.equals(Processes.PROOF);
            String[] row = new String[sums.length + 1];
            row[0] = part;
            for (int i = 0; i < sums.length; i++) {
                double bytes = i == 0
                        ? result.idleMemory().getOrDefault(proof ? "launcher" : part, 0L)
                        : median(
                                result.groups().get(i - 1), one -> of(one, part).memoryBytes());
                sums[i] += proof ? 0 : bytes / MEBIBYTE;
                row[i + 1] = format("%.0f", bytes / MEBIBYTE);
            }
            table.add(row);
        }
        return table.add(total(sums, "%.0f")).toString();
    }

    private static String[] total(double[] sums, String pattern) {
        String[] row = new String[sums.length + 1];
        row[0] = "**the system, without the proof**";
        for (int i = 0; i < sums.length; i++) {
            row[i + 1] = format(pattern, sums[i]);
        }
        return row;
    }

    private String[] headings(String... first) {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(first),
                        result.groups().stream()
                                .map(group ->
                                        format("%.1f inputs/s", group.get(0).rate())))
                .toArray(String[]::new);
    }

    private List<String> parts() {
        TreeSet<String> parts = new TreeSet<>();
        result.groups()
                .forEach(group ->
                        group.forEach(one -> parts.addAll(one.consumption().keySet())));
        return List.copyOf(parts);
    }

    private static Consumption of(Measurement one, String part) {
        return one.consumption().getOrDefault(part, NOTHING);
    }

    private static double tickets(Measurement one) {
        return Math.max(1, one.counts().tickets());
    }
}
