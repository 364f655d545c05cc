package io.guichet.proof.load;

import io.guichet.local.Console;
import io.guichet.local.ProcessMemory;
import io.guichet.local.Wiring;
import io.guichet.proof.command.Main;
import io.guichet.proof.command.Workspace;
import io.guichet.proof.growth.Multiplication;
import io.guichet.proof.input.Inputs;
import io.guichet.proof.limits.DiskSync;
import io.guichet.proof.limits.KafkaLimit;
import io.guichet.proof.limits.Pgbench;
import io.guichet.proof.limits.RowCount;
import io.guichet.proof.profile.HotSpots;
import io.guichet.proof.profile.Profiler;
import io.guichet.proof.report.MachineDescription;
import io.guichet.proof.system.ProvenSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ./deploy/proof/load}: starts the system, measures it at fixed rates, and writes down what it found. */
public final class Load {
    private static final int TRIAL_SECONDS = 20;
    private static final int LIMIT_SECONDS = 20;
    private static final double FIRST_TRIAL = 25;
    private static final double WARM_UP_RATE = 20;
    private static final int USUAL_EVENT_BYTES = 1_500;

    private final LoadOptions options;
    private final ProvenSystem system;
    private final Console console;

    private Load(LoadOptions options, ProvenSystem system, Console console) {
        this.options = options;
        this.system = system;
        this.console = console;
    }

    /** @param arguments see {@code --help}; the system property {@code guichet.home} names the project's directory */
    public static void main(String[] arguments) {
        Main.run(arguments, LoadOptions.USAGE, given -> run(LoadOptions.parse(given)));
    }

    private static boolean run(LoadOptions options) throws IOException, SQLException, InterruptedException {
        Path home = Path.of(System.getProperty("guichet.home", "")).toAbsolutePath();
        Console console = new Console(System.out);
        double busy = MachineDescription.busy();
        try (Workspace workspace = Workspace.of(options.data());
                ProvenSystem system = ProvenSystem.of(
                        ProvenSystem.settings(home, workspace.path(), System.getenv()),
                        new Wiring(false, Map.of(), Map.of()),
                        console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            system.start();
            LoadResult result = new Load(options, system, console).measure(busy);
            Path results = options.results().map(Path::of).orElse(home.resolve("deploy/proof/results"));
            Path report = new LoadReport(result, options).write(results);
            console.say("The report: " + report);
            return result.good();
        }
    }

    private LoadResult measure(double busy) throws IOException, SQLException, InterruptedException {
        Map<String, Long> idle = idleMemory();
        String run = Long.toString(InstantSource.system().millis(), 36);
        Inputs inputs = Inputs.of(system.addresses().samples(), run, options.seed());
        try (Experiment experiment = new Experiment(system, inputs, console)) {
            experiment.warmUp(WARM_UP_RATE, options.warmUp());
            double limit = options.findLimit() ? findLimit(experiment) : 0;
            RowCount rows = RowCount.begin(system.databases());
            List<List<Measurement>> groups = new ArrayList<>();
            for (double rate : rates(limit)) {
                groups.add(repeat(experiment, rate));
            }
            if (limit > 0) {
                groups.add(sustain(experiment, limit));
            }
            long tickets = groups.stream()
                    .flatMap(List::stream)
                    .mapToLong(one -> one.counts().tickets())
                    .sum();
            MachineLimits limits = limits(rows.perTicket(Math.max(tickets, 1)));
            List<Grown> growth = grow(experiment, groups.get(0).get(0).rate());
            Map<String, HotSpots> profile = new LinkedHashMap<>();
            String profiler = options.profile() ? profile(experiment, profile, groups) : "";
            return new LoadResult(
                    MachineDescription.of(system, busy), idle, groups, growth, limit, limits, profile, profiler);
        }
    }

    private Map<String, Long> idleMemory() {
        Map<String, Long> idle = new LinkedHashMap<>();
        for (ProcessMemory part : system.running().memory()) {
            idle.put(part.name(), part.bytes());
        }
        return idle;
    }

    private double findLimit(Experiment experiment) throws IOException, InterruptedException {
        console.say("Looking for the limit, " + TRIAL_SECONDS + " s at each rate.");
        return LimitSearch.find(
                FIRST_TRIAL, rate -> experiment.measure(rate, TRIAL_SECONDS).good());
    }

    private List<Double> rates(double limit) {
        return options.rates().isEmpty()
                ? Stream.of(0.1, 0.5, 0.8).map(share -> share * limit).toList()
                : options.rates();
    }

    private List<Grown> grow(Experiment experiment, double rate)
            throws IOException, SQLException, InterruptedException {
        List<Grown> growth = new ArrayList<>();
        if (!options.sizes().isEmpty()) {
            Multiplication multiplication = Multiplication.of(system.databases());
            for (long size : options.sizes()) {
                console.say("Making copies until there are " + size + " tickets.");
                long tickets = multiplication.growTo(size);
                experiment.warmUp(rate, options.warmUp());
                growth.add(new Grown(tickets, repeat(experiment, rate)));
            }
        }
        return growth;
    }

    private List<Measurement> repeat(Experiment experiment, double rate) throws IOException, InterruptedException {
        List<Measurement> repetitions = new ArrayList<>();
        for (int i = 0; i < options.repetitions(); i++) {
            repetitions.add(experiment.measure(rate, options.seconds()));
        }
        return repetitions;
    }

    /** What was kept up with for seconds may be too much for minutes. */
    private List<Measurement> sustain(Experiment experiment, double limit) throws IOException, InterruptedException {
        double rate = limit;
        Measurement sustained = experiment.measure(rate, options.seconds());
        while (!sustained.good() && rate > limit / 2) {
            rate *= 0.9;
            sustained = experiment.measure(rate, options.seconds());
        }
        return List.of(sustained);
    }

    private MachineLimits limits(RowCount.Written written) throws IOException, SQLException, InterruptedException {
        if (!options.limits()) {
            return new MachineLimits(written, Optional.empty(), Optional.empty(), Optional.empty());
        }
        console.say("Measuring what PostgreSQL, the disk and Kafka can do by themselves.");
        Optional<Pgbench.Result> pgbench = Pgbench.run(system.databases(), written.tables(), LIMIT_SECONDS);
        if (pgbench.isEmpty()) {
            console.say("There is no pgbench on this machine: that part is left out.");
        }
        Optional<Double> syncs = DiskSync.measure(system.settings().data());
        if (syncs.isEmpty()) {
            console.say("There is no pg_test_fsync on this machine: that part is left out.");
        }
        int bytes = (int) system.databases()
                .number(
                        "ticket",
                        "select coalesce(avg(octet_length(body)), " + USUAL_EVENT_BYTES + ")::int from outbox");
        return new MachineLimits(
                written,
                pgbench,
                syncs,
                Optional.of(KafkaLimit.measure(system.bootstrapServers(), bytes, LIMIT_SECONDS / 2)));
    }

    /** At the highest rate that was measured; figures of this run do not count. */
    private String profile(Experiment experiment, Map<String, HotSpots> spots, List<List<Measurement>> groups)
            throws IOException, InterruptedException {
        double rate = groups.stream()
                .flatMap(List::stream)
                .mapToDouble(Measurement::rate)
                .max()
                .orElse(FIRST_TRIAL);
        console.say("Once more with a profiler; the figures of this run do not count.");
        Profiler profiler =
                Profiler.start(system.running(), system.settings().data().resolve("profile"));
        experiment.measure(rate, Math.min(options.seconds(), 60));
        for (Map.Entry<String, Path> file : profiler.stop().entrySet()) {
            spots.put(file.getKey(), HotSpots.of(file.getValue()));
        }
        return profiler.means();
    }
}
