package io.guichet.proof.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessesTest {
    private static final String STAT =
            "4242 (a (strange) name) S 1 4242 4242 0 -1 4194304 8923 1000 0 0 150 50 700 100 20 0 31 0 123 1 2 3";

    @Test
    void cpuTimeIsThatOfUserAndSystem() {
        assertThat(Processes.cpuSeconds(STAT, false)).isEqualTo(2.0);
    }

    @Test
    void childrenThatHaveEndedCountWhenTheyAreWanted() {
        assertThat(Processes.cpuSeconds(STAT, true)).isEqualTo(10.0);
    }

    @Test
    void aProcessThatIsGoneHasTakenNothing() {
        assertThat(Processes.cpuSeconds("", true)).isZero();
        assertThat(Processes.writtenBytes("")).isZero();
    }

    @Test
    void writtenIsWhatTheBlockLayerGot() {
        assertThat(Processes.writtenBytes("wchar: 999\nwrite_bytes: 8192\ncancelled_write_bytes: 4096\n"))
                .isEqualTo(8192);
    }
}
