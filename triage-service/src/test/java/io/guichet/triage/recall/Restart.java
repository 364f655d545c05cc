package io.guichet.triage.recall;

import io.guichet.chassis.testing.Tokens;
import io.guichet.embedded.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;

/** Starts the packaged service as a process of its own, with the launcher's settings, on the database and the broker of a bench. */
final class Restart {

    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path LOG = Path.of("target/restart.log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> environment = new HashMap<>();
    private final HttpRequest ready;

    Restart(Config config) {
        var port = Ports.free();
        ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (var setting : List.of(
                "quarkus.datasource.reactive.url",
                "quarkus.datasource.jdbc.url",
                "quarkus.datasource.username",
                "quarkus.datasource.password",
                "kafka.bootstrap.servers",
                "guichet.mail.key",
                "guichet.desk.directory")) {
            environment.put(variable(setting), config.getValue(setting, String.class));
        }
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", Tokens.publicKey());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    }

    static boolean isPackaged() {
        return Files.exists(PROGRAM);
    }

    /** From the start of the process until it says that it is ready; it is ended then. */
    Duration time() throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = process();
        try {
            while (!isReady()) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new AssertionError("the service did not become ready: see " + LOG.toAbsolutePath());
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process process() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
