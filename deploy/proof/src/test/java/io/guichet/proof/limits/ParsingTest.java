package io.guichet.proof.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's programs say, as they say it. */
class ParsingTest {
    @Test
    void pgbenchNamesItsRate() throws Exception {
        assertThat(Pgbench.rate("""
                number of failed transactions: 0 (0.000%)
                latency average = 3.613 ms
                initial connection time = 13.037 ms
                tps = 4428.230175 (without initial connection time)
                """)).isEqualTo(4428.230175);
    }

    @Test
    void aPgbenchWithoutARateIsNotBelieved() {
        assertThatThrownBy(() -> Pgbench.rate("pgbench: error: connection failed"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theDiskIsJudgedByTheFirstFdatasync() {
        assertThat(DiskSync.rate("""
                        open_datasync                      1563.201 ops/sec     640 usecs/op
                        fdatasync                          1480.500 ops/sec     675 usecs/op
                        fsync                               907.271 ops/sec    1102 usecs/op
                        fdatasync                           740.000 ops/sec    1351 usecs/op
                """)).hasValue(1480.5);
    }
}
