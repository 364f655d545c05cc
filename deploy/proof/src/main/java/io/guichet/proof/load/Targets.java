package io.guichet.proof.load;

import static io.guichet.proof.load.LoadReport.format;

import io.guichet.proof.report.MarkdownTable;
import io.guichet.proof.system.Processes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked on two cores, beside what was measured. */
final class Targets {
    private static final double MEBIBYTE = 1024 * 1024;
    private static final double ACKNOWLEDGED_AT = 50;

    private final LoadResult result;

    Targets(LoadResult result) {
        this.result = result;
    }

    String table() {
        MarkdownTable table = new MarkdownTable("asked", "measured");
        table.add(
                "≥ 250 tickets/s, nothing that waits growing",
                result.sustained() == 0
                        ? "none of the rates above was kept up with"
                        : format("%.1f", result.sustained()));
        table.add(
                "≥ 6 % of pgbench's rate of the same rows",
                result.limits()
                        .pgbench()
                        .map(pgbench -> format("%.1f %%", 100 * result.sustained() / pgbench.best()))
                        .orElse("pgbench was skipped"));
        table.add("p99 ≤ 500 ms to the acknowledgement at 50/s", atFifty());
        table.add("≤ 1,638 MiB idle (1.6 GiB)", format("%.0f MiB", idle() / MEBIBYTE));
        table.add("≤ 2,048 MiB under load (2.0 GiB)", format("%.0f MiB", loaded() / MEBIBYTE));
        return table.toString();
    }

    private String atFifty() {
        Optional<List<Measurement>> nearest = result.groups().stream()
                .filter(group -> group.get(0).ticketsPerSecond() >= ACKNOWLEDGED_AT)
                .min(Comparator.comparingDouble(group -> group.get(0).ticketsPerSecond()));
        return nearest.map(group -> format(
                        "%.0f ms at %.1f tickets/s",
                        LoadReport.median(group, one -> one.acknowledged().p99()),
                        LoadReport.median(group, Measurement::ticketsPerSecond)))
                .orElse("no rate above 50 tickets/s was measured");
    }

    private double idle() {
        return result.idleMemory().entrySet().stream()
                .filter(part -> !part.getKey().equals("launcher"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private double loaded() {
        return result.groups().stream()
                .flatMap(List::stream)
                .mapToDouble(one -> one.consumption().entrySet().stream()
                        .filter(part -> !part.getKey().equals(Processes.PROOF))
                        .mapToDouble(part -> part.getValue().memoryBytes())
                        .sum())
                .max()
                .orElse(0);
    }
}
