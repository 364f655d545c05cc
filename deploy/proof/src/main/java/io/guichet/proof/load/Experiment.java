package io.guichet.proof.load;

import io.guichet.local.Console;
import io.guichet.local.client.ServiceClient;
import io.guichet.proof.input.Inputs;
import io.guichet.proof.load.Measurement.Counts;
import io.guichet.proof.system.BacklogWatch;
import io.guichet.proof.system.Consumption;
import io.guichet.proof.system.Processes;
import io.guichet.proof.system.ProvenSystem;
import io.guichet.proof.system.TicketWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Measures a running system at one rate after another. */
final class Experiment implements AutoCloseable {
    private static final Duration DRAIN_LIMIT = Duration.ofMinutes(5);
    private static final long LEAD_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final ProvenSystem system;
    private final Console console;
    private final Trips trips = new Trips();
    private final ReadableProbe probe;
    private final OpenLoop loop;
    private final TicketWatch tickets;
    private final BacklogWatch backlog;

    /** @throws IOException if the system's tokens or samples cannot be read */
    Experiment(ProvenSystem system, Inputs inputs, Console console) throws IOException {
        this.system = system;
        this.console = console;
        ServiceClient services = new ServiceClient(system.addresses());
        this.probe = new ReadableProbe(system.addresses(), services);
        this.loop = new OpenLoop(inputs, services, trips, probe);
        this.tickets = new TicketWatch(system.bootstrapServers(), trips::opened);
        this.backlog = new BacklogWatch(system.databases(), system.bootstrapServers());
        system.sink().listen(trips::arrived);
    }

    /** Sends without counting, and returns when all is done. */
    void warmUp(double rate, int seconds) throws IOException, InterruptedException {
        console.say(String.format(Locale.ROOT, "Warming up: %d s at %.1f inputs/s.", seconds, rate));
        loop.send(rate, System.nanoTime() + LEAD_NANOS, seconds);
        drain();
    }

    /**
     * Sends at a rate, and returns when all that was sent is done.
     *
     * @throws IOException if the system does not finish its work
     */
    Measurement measure(double rate, int seconds) throws IOException, InterruptedException {
        Map<String, Consumption> before = Processes.look(system.running());
        long repeatedBefore = trips.repeatedMails();
        long start = System.nanoTime() + LEAD_NANOS;
        List<Sample> samples;
        Map<String, Consumption> loaded;
        try (SampleLoop sampling = new SampleLoop(trips, backlog, start)) {
            loop.send(rate, start, seconds);
            samples = sampling.samples();
            loaded = Processes.look(system.running());
        }
        drain();
        Map<String, Consumption> taken = difference(before, Processes.look(system.running()), loaded);
        List<Trip> sent = trips.dueBetween(start, start + TimeUnit.SECONDS.toNanos(seconds));
        Measurement measured = evaluate(rate, seconds, sent, samples, taken, trips.repeatedMails() - repeatedBefore);
        say(measured, sent);
        return measured;
    }

    /** Waits until nothing is under way. */
    void drain() throws IOException, InterruptedException {
        // an answer comes, or is given up, within half a minute
        while (!trips.allAnswered()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        if (!backlog.awaitEmpty(DRAIN_LIMIT)) {
            throw new IOException("The system has not finished its work within " + DRAIN_LIMIT.toMinutes()
                    + " minutes; waiting: " + backlog.look());
        }
    }

    @Override
    public void close() throws InterruptedException {
        probe.close();
        tickets.close();
        backlog.close();
    }

    private Measurement evaluate(
            double rate,
            int seconds,
            List<Trip> sent,
            List<Sample> samples,
            Map<String, Consumption> taken,
            long repeated) {
        Latencies answered = new Latencies();
        Latencies opened = new Latencies();
        Latencies readable = new Latencies();
        Latencies acknowledged = new Latencies();
        long openedTickets = 0;
        for (Trip trip : sent) {
            Trips.Opened tickets = trips.openedOf(trip);
            openedTickets += tickets.tickets();
            add(answered, trip.answeredAt(), trip);
            add(opened, tickets.at(), trip);
            add(readable, trip.readableAt(), trip);
            add(acknowledged, trip.acknowledgedAt(), trip);
        }
        long failed = sent.stream().filter(trip -> !trip.failure().isEmpty()).count();
        long missing = sent.stream().filter(this::isMissing).count();
        return new Measurement(
                rate,
                seconds,
                new Counts(sent.size(), failed, openedTickets, acknowledged.count(), missing, repeated),
                answered.percentiles(),
                opened.percentiles(),
                readable.percentiles(),
                acknowledged.percentiles(),
                samples,
                taken);
    }

    private boolean isMissing(Trip trip) {
        return trip.isCustomers()
                && trip.failure().isEmpty()
                && (trip.acknowledgedAt() == 0 || trips.openedOf(trip).tickets() == 0);
    }

    private static void add(Latencies latencies, long at, Trip trip) {
        if (at != 0) {
            latencies.add(at - trip.due());
        }
    }

    // what was taken in all, and the memory under load
    private static Map<String, Consumption> difference(
            Map<String, Consumption> before, Map<String, Consumption> after, Map<String, Consumption> loaded) {
        Map<String, Consumption> difference = new TreeMap<>();
        after.forEach((part, last) -> {
            Consumption first = before.get(part);
            if (first != null) {
                Consumption taken = last.since(first);
                long memory = loaded.getOrDefault(part, last).memoryBytes();
                difference.put(part, new Consumption(taken.cpuSeconds(), taken.writtenBytes(), memory));
            }
        });
        return difference;
    }

    private void say(Measurement measured, List<Trip> sent) {
        console.say(String.format(
                Locale.ROOT,
                "%7.1f inputs/s for %d s: %.1f tickets/s, acknowledged p50 %.0f ms, p99 %.0f ms, p99.9 %.0f ms;"
                        + " %d failed, %d missing, %d mails too many; %s (under way %+.2f/s, rows %+.2f/s)",
                measured.rate(),
                measured.seconds(),
                measured.ticketsPerSecond(),
                measured.acknowledged().p50(),
                measured.acknowledged().p99(),
                measured.acknowledged().p999(),
                measured.counts().failed(),
                measured.counts().missing(),
                measured.counts().repeated(),
                measured.steadiness().steady() ? "keeps up" : "does not keep up",
                measured.steadiness().inputsPerSecond(),
                measured.steadiness().rowsPerSecond()));
        complaints(sent).forEach((what, many) -> console.say("         " + many + " × " + what));
    }

    private Map<String, Long> complaints(List<Trip> sent) {
        Map<String, Long> complaints = sent.stream()
                .filter(trip -> !trip.failure().isEmpty())
                .collect(Collectors.groupingBy(Trip::failure, TreeMap::new, Collectors.counting()));
        sent.stream()
                .filter(this::isMissing)
                .forEach(trip -> complaints.merge("missing: " + trip.template(), 1L, Long::sum));
        return complaints;
    }
}
