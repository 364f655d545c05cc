package io.guichet.local;

import io.guichet.embedded.PartFailed;
import io.guichet.embedded.Ports;
import io.guichet.embedded.PostgresServer;
import io.guichet.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.security.KeyPair;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole system on this machine, from its start to its stop.
 *
 * <p>Parts that end by themselves, or are killed, are started again until {@link #close()}.
 */
public final class RunningSystem implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    private final Settings settings;
    private final Wiring wiring;
    private final Console console;
    private final DataDirectory data;
    private final Stage foundations;
    private final Stage services;
    private boolean closed;

    /**
     * Takes hold of the data directory; nothing runs before {@link #start()}.
     *
     * @throws PartFailed with one sentence if another run holds the directory
     */
    public RunningSystem(Settings settings, Console console) {
        this(settings, Wiring.USUAL, console);
    }

    /**
     * Takes hold of the data directory; nothing runs before {@link #start()}.
     *
     * @throws PartFailed with one sentence if another run holds the directory
     */
    public RunningSystem(Settings settings, Wiring wiring, Console console) {
        this.settings = settings;
        this.wiring = wiring;
        this.console = console;
        this.data = DataDirectory.hold(settings.data());
        this.foundations = new Stage(console, STOP_LIMIT, data::log);
        this.services = new Stage(console, STOP_LIMIT, data::log);
    }

    /**
     * Starts all parts and returns when each is ready.
     *
     * @return where it is reached
     * @throws PartFailed with one sentence if a port is taken or a part does not start; what has been started runs until
     *     {@link #close()}
     * @throws InterruptedException if it is closed meanwhile
     */
    public LocalSystem start() throws InterruptedException {
        requireBuilt();
        try {
            stopLeftovers();
            settings.ports().entrySet().stream()
                    .filter(port -> wiring.mailServer() || !port.getKey().equals("smtp"))
                    .forEach(port -> Ports.requireFree(port.getKey(), port.getValue()));
            Secrets secrets = new Secrets(data.secrets());
            KeyPair keys = KeyPairFiles.in(data.keys());
            new Tokens(keys, settings.organization(), InstantSource.system()).writeTo(data.tokens());
            Parts parts = new Parts(settings, wiring, data);
            foundations.start(parts.foundations(secrets), START_LIMIT);
            services.start(parts.services(secrets, KeyPairFiles.body(keys.getPublic())), START_LIMIT);
            return system();
        } catch (IOException e) {
            throw new PartFailed(
                    "The data directory " + settings.data() + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** Where it is reached. */
    public LocalSystem system() {
        return Addresses.of(settings, data.tokens(), this::memory);
    }

    /** The names of all parts. */
    public List<String> parts() {
        return supervised().map(Supervised::name).toList();
    }

    /**
     * Kills a part as {@code kill -9} does; it is started again by itself.
     *
     * @param part one of {@link #parts()}
     */
    public void kill(String part) throws InterruptedException {
        kill(part, Duration.ZERO);
    }

    /**
     * Kills a part as {@code kill -9} does; it is started again by itself, but not before it was away for so long.
     *
     * @param part one of {@link #parts()}
     */
    public void kill(String part, Duration away) throws InterruptedException {
        require(part).kill(away);
    }

    /** The process of each part that runs now, by the part's name. */
    public Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new LinkedHashMap<>();
        supervised().forEach(part -> {
            Process process = part.process();
            if (process != null) {
                processes.put(part.name(), process.toHandle());
            }
        });
        return processes;
    }

    /**
     * Waits until every part is ready.
     *
     * @return whether that was within this time
     */
    public boolean awaitReady(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        for (Supervised part : supervised().toList()) {
            if (!part.awaitReady(Duration.ofNanos(deadline - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    /** What each part takes of the machine's memory now, this process included. */
    public List<ProcessMemory> memory() {
        List<ProcessMemory> memory = new ArrayList<>();
        processes()
                .forEach((part, process) -> memory.add(new ProcessMemory(part, Memory.proportionalSetSize(process))));
        memory.add(new ProcessMemory("launcher", Memory.ofThisProcess()));
        return memory;
    }

    /** Stops all in order, services first, within 15 s; returns when no process is left. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            services.stop();
            foundations.stop();
            data.close();
        }
    }

    private void requireBuilt() {
        for (Service service : Service.values()) {
            if (!Files.exists(service.program(settings.home()))) {
                throw new PartFailed("The service " + service.label() + " is not built: run mvn package in "
                        + settings.home() + ".");
            }
        }
    }

    private void stopLeftovers() throws InterruptedException {
        int found = Leftovers.stop(data.mark());
        if (found > 0) {
            console.progress("stopped " + found + " processes that an earlier run had left behind");
        }
        new PostgresServer(PostgresSettings.in(data.postgres(), settings.port("postgres"))).stopLeftover();
    }

    private Supervised require(String part) {
        return supervised()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + part + "."));
    }

    private Stream<Supervised> supervised() {
        return Stream.concat(foundations.parts(), services.parts());
    }
}
