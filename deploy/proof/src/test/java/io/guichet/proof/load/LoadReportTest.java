package io.guichet.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.limits.Pgbench;
import io.guichet.proof.limits.RowCount;
import io.guichet.proof.limits.TableWrites;
import io.guichet.proof.load.Measurement.Counts;
import io.guichet.proof.system.Backlog;
import io.guichet.proof.system.Consumption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadReportTest {
    private static Measurement measurement(double rate, long tickets, long missing, double p99) {
        List<Sample> samples = IntStream.range(0, 10)
                .mapToObj(second -> new Sample(second, 3, new Backlog(0, 0, 0)))
                .toList();
        Percentiles latency = new Percentiles(10, p99, 2 * p99);
        return new Measurement(
                rate,
                10,
                new Counts(100, 0, tickets, 100, missing, 0),
                latency,
                latency,
                latency,
                latency,
                samples,
                Map.of("ticket", new Consumption(2, 1024 * 1024, 200L * 1024 * 1024)));
    }

    private static LoadResult result(List<List<Measurement>> groups) {
        return result(groups, List.of());
    }

    private static LoadResult result(List<List<Measurement>> groups, List<Grown> growth) {
        return new LoadResult(
                List.of("machine: small"),
                Map.of("ticket", 100L * 1024 * 1024),
                groups,
                growth,
                0,
                new MachineLimits(
                        new RowCount.Written(List.of(new TableWrites("ticket", "ticket", 1, 0, 0)), 2048),
                        Optional.of(new Pgbench.Result("pgbench", 400, 300, 2, List.of())),
                        Optional.empty(),
                        Optional.empty()),
                Map.of(),
                "");
    }

    private static String report(List<List<Measurement>> groups) {
        return new LoadReport(result(groups), LoadOptions.parse(List.of("--rates", "10"))).markdown("plot.svg");
    }

    @Test
    void itGivesTheMedianAndTheSpreadOfTheRepetitions() {
        String report = report(List.of(
                List.of(measurement(10, 100, 0, 50), measurement(10, 120, 0, 70), measurement(10, 110, 0, 90))));
        assertThat(report).contains("11.0 (10.0–12.0)").contains("10 / 70.0 (50.0–90.0) / 140");
    }

    @Test
    void itPutsTheSystemBesidePgbench() {
        assertThat(report(List.of(List.of(measurement(10, 100, 0, 50))))).contains("| 2.5 % |");
    }

    @Test
    void itSharesCpuAndBytesAmongTheTickets() {
        assertThat(report(List.of(List.of(measurement(10, 100, 0, 50)))))
                .contains("| ticket | 20.00 |")
                .contains("| ticket | 10.2 |")
                .contains("| ticket | 100 | 200 |");
    }

    @Test
    void itSaysHowMuchMoreATicketTakesWhenManyAreThere() {
        List<Measurement> usual = List.of(measurement(10, 100, 0, 50));
        List<Measurement> dearer = List.of(measurement(10, 80, 0, 50));
        LoadResult grown = result(List.of(usual), List.of(new Grown(1_000, usual), new Grown(10_000, dearer)));
        assertThat(new LoadReport(grown, LoadOptions.parse(List.of("--rates", "10"))).markdown("plot.svg"))
                .contains("| 1000 | 20.00 | +0 % |")
                .contains("| 10000 | 25.00 | +25 % |");
    }

    @Test
    void aRunThatLostSomethingIsNotGood() {
        LoadResult lossy = result(List.of(List.of(measurement(10, 100, 1, 50))));
        assertThat(lossy.good()).isFalse();
        assertThat(lossy.sustained()).isZero();
    }
}
