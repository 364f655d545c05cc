package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientLogTest {
    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsInTheFileBeforeTheLogIsClosed() throws Exception {
        Path file = directory.resolve("client.log");
        try (ClientLog log = new ClientLog(file)) {
            log.attempt("t1", "sha", 1);
            log.unknown("t1", "connection\nreset");
            log.attempt("t1", "sha", 2);
            log.answered("t1", "m1");
            log.refused("t2", "400");
            assertThat(Files.readAllLines(file))
                    .extracting(line -> line.substring(line.indexOf(' ') + 1))
                    .containsExactly(
                            "attempt t1 1 sha",
                            "unknown t1 connection reset",
                            "attempt t1 2 sha",
                            "answered t1 m1",
                            "refused t2 400");
            assertThat(log.answers()).containsExactly(java.util.Map.entry("t1", "m1"));
            assertThat(log.refusals()).containsOnlyKeys("t2");
        }
    }
}
