package io.guichet.intake.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/mail/pipe-to-guichet}, against a server that answers as it is told. */
class PipeScriptTest {

    private static final byte[] MAIL =
            "From: a@client.example\r\n\r\nBonjour \u00e9t\u00e9.\r\n\0".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Map<String, String>> requests = new ArrayList<>();
    private byte[] received = new byte[0];
    private int status = 202;
    private HttpServer server;
    private Path temporary;

    @BeforeEach
    void aServerAndAToken() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        temporary = Files.createDirectory(directory.resolve("temporary"));
        Files.writeString(directory.resolve("token"), "a.secret.token\n");
    }

    @AfterEach
    void theServerEnds() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aMailIsHandedInByteForByte() throws Exception {
        assertThat(pipe(MAIL)).isZero();

        assertThat(received).isEqualTo(MAIL);
        assertThat(requests)
                .containsExactly(Map.of(
                        "uri", "/emails?mailbox=assistance",
                        "Authorization", "Bearer a.secret.token",
                        "Content-Type", "message/rfc822"));
    }

    @ParameterizedTest
    @CsvSource({
        "202, 0", "400, 65", "413, 65", "401, 75", "403, 75", "404, 75", "408, 75", "415, 75", "422, 75", "429, 75",
        "500, 75", "502, 75", "503, 75", "200, 75", "302, 75"
    })
    void onlyWhatNeverPassesIsRefusedForGood(int answer, int exit) throws Exception {
        status = answer;

        assertThat(pipe(MAIL)).isEqualTo(exit);
        assertThat(requests).hasSize(1);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whenTheServiceIsAwayTheMailIsKept() throws Exception {
        server.stop(0);

        assertThat(pipe(MAIL)).isEqualTo(75);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aServiceThatNeverAnswersIsNotWaitedForWithoutEnd() throws Exception {
        status = -1;

        assertThat(pipe(MAIL, "--timeout", "1")).isEqualTo(75);
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--mailbox ''",
                "--mailbox Assistance&x=y",
                "--token-file /nowhere",
                "--timeout soon",
                "--mailbox",
                "--what is"
            })
    void whatIsSetUpWrongIsToldAndTheMailIsKept(String options) throws Exception {
        assertThat(pipe(MAIL, options.replace("''", "").split(" ", -1))).isEqualTo(75);
        assertThat(requests).isEmpty();
    }

    @Test
    void ofAMailThatIsTooLargeNoMoreIsSentThanShowsIt() throws Exception {
        byte[] mail = new byte[26 * 1024 * 1024];
        new Random(1).nextBytes(mail);
        status = 413;

        assertThat(pipe(mail)).isEqualTo(65);
        assertThat(received).hasSize(25 * 1024 * 1024 + 1);
        assertThat(temporary).isEmptyDirectory();
    }

    private int pipe(byte[] mail, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "../deploy/mail/pipe-to-guichet",
                "--mailbox",
                "assistance",
                "--token-file",
                directory.resolve("token").toString(),
                "--url",
                "http://127.0.0.1:" + server.getAddress().getPort()));
        Stream.of(options).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile());
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        Process process = builder.start();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, mail));
        int exit = process.waitFor();
        written.join();
        if (exit != 0) {
            assertThat(directory.resolve("output")).content().contains("pipe-to-guichet: ");
        }
        return exit;
    }

    /** A script that ends early reads no more, as a mail server knows. */
    private static void write(Process process, byte[] mail) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(mail);
        } catch (IOException closed) {
            assertThat(closed.getMessage()).containsAnyOf("pipe", "closed");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        received = exchange.getRequestBody().readAllBytes();
        requests.add(Map.of(
                "uri", exchange.getRequestURI().toString(),
                "Authorization", exchange.getRequestHeaders().getFirst("Authorization"),
                "Content-Type", exchange.getRequestHeaders().getFirst("Content-Type")));
        if (status < 0) {
            await();
        }
        exchange.sendResponseHeaders(status < 0 ? 500 : status, -1);
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
