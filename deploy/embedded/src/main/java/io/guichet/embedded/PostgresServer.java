package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server as a child process of this one: durable, on the loopback address, for local runs and tests.
 *
 * <p>It survives {@code kill -9}: {@link #start()} on the same directory recovers what was committed.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    private static final Duration LEFTOVERS_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration FAST_STOP = Duration.ofSeconds(5);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(1);
    private static final int POLL_MILLIS = 50;

    private final PostgresSettings settings;
    private @Nullable Process process;

    /** @param settings where and how it runs; nothing happens before {@link #start()} */
    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    /** The server that all tests of this JVM share; started at the first call, gone with the JVM. */
    public static PostgresServer forTests() {
        return PostgresForTests.get();
    }

    /**
     * Starts the server and returns when it accepts connections; the cluster is made at the first start.
     *
     * @return this
     * @throws PartFailed if the port is taken, the directory is in use, or the server does not come up
     */
    public synchronized PostgresServer start() {
        Unprivileged unprivileged = Unprivileged.here();
        PostgresCluster cluster = new PostgresCluster(settings, unprivileged);
        try {
            cluster.prepare();
            cluster.awaitUnused(LEFTOVERS_TIMEOUT);
            Ports.requireFree("PostgreSQL", settings.port());
            Process started = launch(cluster, unprivileged);
            process = started;
            awaitReady(started);
            return this;
        } catch (IOException e) {
            throw new PartFailed(
                    "PostgreSQL could not be started in " + settings.directory() + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new PartFailed("The start of PostgreSQL was interrupted.", e);
        }
    }

    /**
     * Stops a server that an earlier run has left behind on the same directory; for callers who know that nobody else
     * uses it.
     *
     * @throws PartFailed if it does not end
     */
    public synchronized void stopLeftover() {
        try {
            OptionalLong postmaster = ClusterUse.postmaster(settings.cluster());
            if (postmaster.isPresent()) {
                Signals.send(postmaster.getAsLong(), "INT");
                new PostgresCluster(settings, Unprivileged.here()).awaitUnused(LEFTOVERS_TIMEOUT);
            }
        } catch (IOException e) {
            throw new PartFailed(
                    "What uses " + settings.cluster() + " could not be stopped: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The stop of a PostgreSQL server left behind was interrupted.", e);
        }
    }

    /** Fast shutdown: clients are cut off, what was committed is written; returns when the process is gone. */
    public synchronized void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            if (!ends(running, "INT", FAST_STOP) && !ends(running, "QUIT", IMMEDIATE_STOP)) {
                running.destroyForcibly();
            }
        } catch (IOException e) {
            running.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
        process = null;
    }

    @Override
    public void close() {
        stop();
    }

    /** The server's process, whose id is the postmaster's. */
    public synchronized Process process() {
        if (process == null) {
            throw new IllegalStateException("PostgreSQL has not been started.");
        }
        return process;
    }

    /** The postmaster's process id. */
    public long pid() {
        return process().pid();
    }

    /** TCP port on the loopback address. */
    public int port() {
        return settings.port();
    }

    /** {@code jdbc:postgresql://127.0.0.1:<port>/<database>}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** What the superuser may do: make databases, run statements. */
    public PostgresAdmin admin() {
        return new PostgresAdmin(this, settings.passwordFile());
    }

    /**
     * Makes a database that a role of its own owns and that no other role may enter; both may exist already.
     *
     * @param database its name
     * @param role its owner, who owns nothing else
     * @param password the role's password from now on
     * @throws PartFailed if the server refuses
     */
    public void createDatabase(String database, String role, String password) {
        admin().createDatabase(database, role, password);
    }

    private Process launch(PostgresCluster cluster, Unprivileged unprivileged) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                cluster.program("postgres").toString(),
                "-D",
                settings.cluster().toString(),
                "-p",
                String.valueOf(settings.port())));
        settings.parameters().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Path log = settings.log();
        Files.createDirectories(log.resolveSibling("."));
        return new ProcessBuilder(unprivileged.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady(Process started) throws InterruptedException {
        long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
        while (!accepts()) {
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                process = null;
                throw new PartFailed("PostgreSQL ended at its start: see " + settings.log() + ".");
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw new PartFailed("PostgreSQL was not ready after " + START_TIMEOUT.toMinutes() + " minutes: see "
                        + settings.log() + ".");
            }
        }
    }

    private boolean accepts() {
        // a refused connection while the server starts or recovers
        if (!Ports.isTaken(settings.port())) {
            return false;
        }
        try {
            admin().ping();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean ends(Process running, String signal, Duration limit)
            throws IOException, InterruptedException {
        Signals.send(running.pid(), signal);
        return running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
