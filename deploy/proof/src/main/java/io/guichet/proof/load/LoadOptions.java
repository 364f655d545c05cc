package io.guichet.proof.load;

import io.guichet.proof.command.Arguments;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command line of {@code load}.
 *
 * @param rates inputs per second, one measurement each; empty: 10, 50 and 80 % of the limit
 * @param findLimit whether the highest steady rate is looked for
 * @param sizes numbers of tickets that are there before, in ascending order, for one measurement each at the first rate
 * @param seconds how long each measurement lasts
 * @param repetitions of each
 * @param warmUp seconds before the first
 * @param seed of the inputs
 * @param profile whether there is one measurement more, with a profiler
 * @param limits whether pgbench, pg_test_fsync and Kafka are measured too
 * @param data where the system keeps what it stores; absent: a directory that goes with the run
 * @param results where the report goes; absent: the usual place
 */
record LoadOptions(
        List<Double> rates,
        boolean findLimit,
        List<Long> sizes,
        int seconds,
        int repetitions,
        int warmUp,
        long seed,
        boolean profile,
        boolean limits,
        Optional<String> data,
        Optional<String> results) {
    static final String USAGE = """
            Usage: ./deploy/proof/load [--find-limit] [--rates 10,50,100] [--growth 10000,100000,1000000] [--minutes 3] [--repetitions 3] [--warm-up 60]
                     [--seed 1] [--profile] [--no-limits] [--data DIR] [--results DIR]
            Starts the whole system, hands in notes and mails at fixed rates, and writes a report with what it measured.
              --find-limit     looks for the highest rate that the system keeps up with, then measures there too
              --rates          inputs per second; without it, 10, 50 and 80 % of the limit that was found
              --growth         what a ticket takes when so many are there already, at the first of the rates
              --minutes        how long each measurement lasts
              --repetitions    how often each is made; the report gives the median and the spread
              --warm-up        seconds of load that are not counted, before the first measurement
              --profile        one measurement more, with JFR (or async-profiler, if it is on the PATH)
              --no-limits      without pgbench, pg_test_fsync and Kafka's producer test
              --data           a directory to start from and to leave; without it, one of its own that is removed
              --results        where the report goes, without it deploy/proof/results
            Ends with status 0 if the system kept up and lost nothing at every rate that was asked for, otherwise 1.
            """;

    private static final String COMMAND = "./deploy/proof/load";
    private static final Set<String> ALONE = Set.of("--find-limit", "--profile", "--no-limits");
    private static final Set<String> VALUED =
            Set.of("--rates", "--growth", "--minutes", "--repetitions", "--warm-up", "--seed", "--data", "--results");
    private static final double HIGHEST_RATE = 5_000;

    /** @throws io.guichet.embedded.PartFailed with one sentence if it is not understood */
    static LoadOptions parse(List<String> given) {
        Arguments arguments = Arguments.of(COMMAND, given, ALONE, VALUED);
        List<Double> rates = arguments.numbers("--rates", 0.1, HIGHEST_RATE);
        return new LoadOptions(
                rates,
                rates.isEmpty() || arguments.has("--find-limit"),
                arguments.numbers("--growth", 1_000, 10_000_000).stream()
                        .map(Double::longValue)
                        .sorted()
                        .toList(),
                (int) Math.round(60 * arguments.number("--minutes", 3, 0.1, 24 * 60)),
                (int) arguments.number("--repetitions", 3, 1, 100),
                (int) arguments.number("--warm-up", 60, 0, 3_600),
                (long) arguments.number("--seed", 1, 0, Integer.MAX_VALUE),
                arguments.has("--profile"),
                !arguments.has("--no-limits"),
                arguments.text("--data"),
                arguments.text("--results"));
    }
}
