package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The files of a PostgreSQL cluster: made at the first start, checked for leftovers at the next. */
final class PostgresCluster {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long POLL_MILLIS = 100;

    private final PostgresSettings settings;
    private final Unprivileged unprivileged;
    private final Path home;

    PostgresCluster(PostgresSettings settings, Unprivileged unprivileged) {
        this.settings = settings;
        this.unprivileged = unprivileged;
        this.home = PostgresBinaries.in(CacheDirectory.choose(unprivileged.needsPublicPlace()));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Makes the cluster if there is none; a start that was interrupted half way leaves none. */
    void prepare() throws IOException, InterruptedException {
        Files.createDirectories(settings.directory());
        if (!Files.exists(settings.cluster())) {
            writePassword();
            Path partial = settings.cluster().resolveSibling("pgdata.partial");
            Directories.delete(partial);
            unprivileged.own(settings.directory());
            initialize(partial);
            Files.move(partial, settings.cluster(), StandardCopyOption.ATOMIC_MOVE);
        }
        unprivileged.own(settings.directory());
    }

    /**
     * Waits until no process works in the data directory, then removes a stale {@code postmaster.pid}.
     *
     * <p>After a kill of the server its children need a moment to notice.
     *
     * @throws PartFailed if it is still in use afterwards
     */
    void awaitUnused(Duration limit) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        List<Long> users = ClusterUse.processes(settings.cluster());
        while (!users.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new PartFailed("The PostgreSQL data in " + settings.cluster() + " are in use by process "
                        + users.get(0) + ": stop that process or choose another directory.");
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            users = ClusterUse.processes(settings.cluster());
        }
        if (Files.isDirectory(Path.of("/proc"))) {
            Files.deleteIfExists(settings.cluster().resolve("postmaster.pid"));
        }
    }

    private void writePassword() throws IOException {
        byte[] password = new byte[24];
        RANDOM.nextBytes(password);
        Path file = settings.passwordFile();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(password));
    }

    private void initialize(Path target) throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(unprivileged.command(List.of(
                        program("initdb").toString(),
                        "--pgdata=" + target,
                        "--username=" + PostgresAdmin.SUPERUSER,
                        "--pwfile=" + settings.passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // the server's own locale: the same order on every machine
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C")))
                .redirectErrorStream(true)
                .start();
        String said = new String(initdb.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb said: " + said.strip());
        }
    }
}
