package io.guichet.intake.email;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * How much live heap it takes to accept mails of 25 MB: what is in use right after a garbage collection, collected again
 * and again while they come in, against before. The client is in the same process, and counts too; it makes its mail as it
 * sends it.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MemoryBench {

    private static final int MAX = 25 * 1024 * 1024;
    private static final int ROUNDS = 5;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicLong SERIAL = new AtomicLong();

    @Test
    void measure() {
        System.out.printf(
                "heap at most %d MiB%n", mebibytes(Runtime.getRuntime().maxMemory()));
        accept(1, MemoryBench::attached);
        for (int together : List.of(1, 3)) {
            report("plain text", together, MemoryBench::plain);
            report("base64 attachment", together, MemoryBench::attached);
        }
    }

    private interface Body {
        InputStream open(long serial);
    }

    private static void report(String what, int together, Body body) {
        long[] extra = IntStream.range(0, ROUNDS)
                .mapToLong(round -> accept(together, body))
                .sorted()
                .toArray();
        System.out.printf(
                "%d x 25 MB, %s: median %d MiB of extra live heap (%d to %d, %d rounds)%n",
                together,
                what,
                mebibytes(extra[ROUNDS / 2]),
                mebibytes(extra[0]),
                mebibytes(extra[ROUNDS - 1]),
                ROUNDS);
    }

    /** The highest extra live heap, bytes. */
    private static long accept(int together, Body body) {
        long before = live();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Long> highest = CompletableFuture.supplyAsync(() -> highest(over));
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, together).mapToObj(i -> send(body)).toList();
        answers.forEach(answer -> {
            if (answer.join().statusCode() != 202) {
                throw new AssertionError(answer.join().body());
            }
        });
        over.set(true);
        return highest.join() - before;
    }

    private static long highest(AtomicBoolean over) {
        long highest = 0;
        while (!over.get()) {
            highest = Math.max(highest, live());
            // collecting all the time would leave none to the service
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return highest;
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static CompletableFuture<HttpResponse<String>> send(Body body) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        long serial = SERIAL.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/emails?mailbox=assistance"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "message/rfc822")
                .header("Authorization", "Bearer " + Tokens.system())
                .POST(BodyPublishers.ofInputStream(() -> body.open(serial)))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }

    private static InputStream plain(long serial) {
        return mail(
                serial,
                "Content-Type: text/plain; charset=utf-8\r\n\r\n",
                "Depuis ce matin, plus rien ne marche ici.\r\n",
                "");
    }

    private static InputStream attached(long serial) {
        String head = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n"
                + "Content-Type: text/plain\r\n\r\nBonjour " + serial
                + "\r\n--outer\r\nContent-Type: application/pdf\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=" + serial
                + ".pdf\r\n\r\n";
        String number = String.format("%08d", serial);
        return mail(
                serial,
                head,
                number + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\r\n",
                "--outer--\r\n");
    }

    private static InputStream mail(long serial, String head, String line, String end) {
        String header =
                "From: Claire <claire@client.example>\r\nSubject: Big\r\nDate: Fri, 20 Nov 2026 09:12:00 +0100\r\n"
                        + "Message-ID: <" + serial + "@bench.example>\r\n" + head;
        int lines = (MAX - header.length() - end.length()) / line.length();
        return new SequenceInputStream(bytes(header), new SequenceInputStream(new Lines(line, lines), bytes(end)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** One line again and again. */
    private static final class Lines extends InputStream {
        private final byte[] line;
        private long left;
        private int at;

        Lines(String line, int times) {
            this.line = line.getBytes(StandardCharsets.US_ASCII);
            this.left = (long) times * this.line.length;
        }

        @Override
        public int read() {
            if (left-- <= 0) {
                return -1;
            }
            int next = line[at];
            at = (at + 1) % line.length;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, left), line.length - at);
            System.arraycopy(line, at, buffer, offset, count);
            at = (at + count) % line.length;
            left -= count;
            return count;
        }
    }
}
