package io.guichet.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a {@link PostgresServer} runs: durable, small, on the loopback address only.
 *
 * @param directory holds the cluster ({@code pgdata}) and the superuser's password; made when absent
 * @param port TCP port, below 32768 so that no outgoing connection can hold it
 * @param log file to which the server's output is appended
 * @param parameters server parameters by name, as in {@code postgresql.conf}
 */
public record PostgresSettings(Path directory, int port, Path log, Map<String, String> parameters) {
    public PostgresSettings {
        directory = directory.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
        parameters = Map.copyOf(parameters);
    }

    /** A small durable server that keeps everything below this directory. */
    public static PostgresSettings in(Path directory, int port) {
        return new PostgresSettings(directory, port, directory.resolve("postgres.log"), defaults());
    }

    /** The same with one parameter more, or with another value. */
    public PostgresSettings with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new PostgresSettings(directory, port, log, changed);
    }

    /** The same with its output in another file. */
    public PostgresSettings logTo(Path file) {
        return new PostgresSettings(directory, port, file, parameters);
    }

    Path cluster() {
        return directory.resolve("pgdata");
    }

    Path passwordFile() {
        return directory.resolve("superuser.password");
    }

    private static Map<String, String> defaults() {
        return Map.ofEntries(
                // what was committed survives a kill and a power cut
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "120"),
                Map.entry("shared_buffers", "48MB"),
                Map.entry("work_mem", "2MB"),
                Map.entry("maintenance_work_mem", "16MB"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("min_wal_size", "64MB"),
                // three I/O workers and a launcher less: nothing here replicates, and each process counts
                Map.entry("io_method", "sync"),
                Map.entry("max_logical_replication_workers", "0"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("wal_level", "minimal"),
                Map.entry("autovacuum_max_workers", "2"),
                Map.entry("max_parallel_workers_per_gather", "0"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_min_messages", "warning"),
                Map.entry("log_line_prefix", "%m %d "));
    }
}
