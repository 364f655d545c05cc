package io.guichet.proof.report;

import io.guichet.proof.limits.Programs;
import io.guichet.proof.system.Databases;
import io.guichet.proof.system.ProvenSystem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;

/** On what, with what and with which settings something was measured. */
public final class MachineDescription {
    private static final double GIBIBYTE = 1024.0 * 1024.0 * 1024.0;
    private static final List<String> PARAMETERS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "wal_level", "shared_buffers", "max_wal_size");

    private MachineDescription() {}

    /** How busy the machine is with anything, as the load average of the last minute; to be asked before a measurement. */
    public static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * Lines of Markdown.
     *
     * @param busyBefore load average before the measurement
     */
    public static List<String> of(ProvenSystem system, double busyBefore) throws SQLException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add("measured: " + InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS) + ", revision "
                + revision(system.settings().home()));
        lines.add(String.format(
                Locale.ROOT,
                "machine: %s, %d processors, %.0f GiB memory, %s %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                memory() / GIBIBYTE,
                System.getProperty("os.name"),
                System.getProperty("os.version")));
        lines.add(String.format(
                Locale.ROOT,
                "load average before: %.2f%s",
                busyBefore,
                busyBefore > 0.5 ? " — **the machine was not quiet: figures are provisional**" : ""));
        lines.add("Java " + System.getProperty("java.version") + ", PostgreSQL "
                + system.databases().text("postgres", "show server_version") + ", Kafka client "
                + AppInfoParser.getVersion());
        lines.add("PostgreSQL: " + parameters(system.databases()));
        lines.add("heaps: " + system.settings().heaps() + "; desk "
                + system.settings().desk());
        lines.add("one instance of each service, broker, database, generator and mail sink all on this machine");
        return lines;
    }

    private static String parameters(Databases databases) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String parameter : PARAMETERS) {
            all.add(parameter + "=" + databases.text("postgres", "show " + parameter));
        }
        return String.join(", ", all);
    }

    private static String revision(Path home) throws InterruptedException {
        try {
            return Programs.run(List.of("git", "-C", home.toString(), "describe", "--always", "--dirty"), Map.of())
                    .strip();
        } catch (IOException none) {
            return "unknown";
        }
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException unknown) {
            return "unknown processor";
        }
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
