package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import io.guichet.embedded.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with real PostgreSQL, Kafka and mail server, and services that only say that they are ready. */
@Timeout(240)
class RunningSystemIT {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Path home;
    private Path data;
    private Map<String, String> ports;

    @BeforeEach
    void installServices() throws Exception {
        home = directory.resolve("home");
        data = directory.resolve("data");
        FakeService.installIn(home);
        ports = new HashMap<>();
        Settings.usualPorts().keySet().forEach(name -> ports.put(Settings.variable("PORT", name), freePort()));
    }

    private String freePort() {
        return Stream.generate(() -> String.valueOf(Ports.free()))
                .filter(port -> !ports.containsValue(port))
                .findFirst()
                .orElseThrow();
    }

    private RunningSystem system() {
        return new RunningSystem(
                Settings.of(home, data, "a", ports),
                new Console(new PrintStream(terminal, true, StandardCharsets.UTF_8)));
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(data.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(
                    Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void allPartsStartAreStartedAgainWhenKilledAndStopInTime() throws Exception {
        RunningSystem running = system();
        long begun;
        try {
            LocalSystem system = running.start();
            assertThat(running.parts())
                    .containsExactly("postgres", "kafka", "mail", "intake", "triage", "ticket", "sla", "notification");
            assertThat(system.token("agent")).startsWith("eyJ");
            assertThat(running.memory())
                    .hasSize(9)
                    .allSatisfy(one -> assertThat(one.bytes()).isPositive());

            running.kill("postgres");
            running.kill("kafka");
            running.kill("sla");
            assertThat(running.awaitReady(A_MINUTE)).isTrue();
            assertThat(said())
                    .contains("postgres has ended (status 137)", "kafka has ended (status 137)", "sla has ended");
        } finally {
            begun = System.nanoTime();
            running.close();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(processes()).isEmpty();
        assertThat(Files.readString(data.resolve("logs/sla.log"))).contains("/sla");
    }

    @Test
    void whatALauncherThatWasKilledHasLeftIsStoppedByTheNext() throws Exception {
        Process killed = launcher();
        try {
            awaitSaid("Guichet is ready");
        } finally {
            killed.destroyForcibly().waitFor();
        }
        List<ProcessHandle> left = processes();
        assertThat(left).hasSizeGreaterThanOrEqualTo(8);

        try (RunningSystem next = system()) {
            next.start();
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertThat(said()).contains("processes that an earlier run had left behind");
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void aSignalStopsAllInTimeAndASecondLauncherIsRefusedBefore() throws Exception {
        Process first = launcher();
        try {
            awaitSaid("Guichet is ready");
            assertThatThrownBy(this::system)
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("is in use by another run");

            first.destroy();

            assertThat(first.waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(processes()).isEmpty();
            assertThat(Files.readString(directory.resolve("terminal"))).endsWith("Stopping.\nStopped.\n");
        } finally {
            first.destroyForcibly();
        }
    }

    private Process launcher() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dguichet.home=" + home,
                        Up.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("terminal").toFile());
        builder.environment().putAll(ports);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        data = home.resolve(".guichet");
        return builder.start();
    }

    private void awaitSaid(String text) throws Exception {
        long deadline = System.nanoTime() + A_MINUTE.toNanos();
        while (!Files.readString(directory.resolve("terminal")).contains(text)) {
            assertThat(System.nanoTime()).as("the launcher says: " + text).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Test
    void aTakenPortIsOneSentenceAndNothingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress());
                RunningSystem running = system(String.valueOf(taken.getLocalPort()))) {
            assertThatThrownBy(running::start)
                    .isInstanceOf(PartFailed.class)
                    .hasMessage("Port " + taken.getLocalPort() + ", which ticket needs, is taken by another process: "
                            + "stop that process or choose another port.");
            assertThat(running.parts()).isEmpty();
        }
    }

    private RunningSystem system(String ticketPort) {
        ports.put("GUICHET_PORT_TICKET", ticketPort);
        return system();
    }

    @Test
    void aServiceThatDoesNotStartIsOneSentenceAndNothingIsLeft() throws Exception {
        FakeService.breakOne(Service.TRIAGE, home);
        try (RunningSystem running = system()) {
            assertThatThrownBy(running::start)
                    .isInstanceOf(PartFailed.class)
                    .hasMessage("triage ended at its start (status 1): see " + data.resolve("logs/triage.log") + ".");
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void aServiceThatIsNotBuiltIsOneSentence() throws Exception {
        Files.delete(Service.SLA.program(home));
        try (RunningSystem running = system()) {
            assertThatThrownBy(running::start)
                    .isInstanceOf(PartFailed.class)
                    .hasMessage("The service sla is not built: run mvn package in " + home + ".");
        }
    }
}
