package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final long MEBIBYTE = 1024L * 1024L;

    @Test
    void aProcessCountsWithItsDescendants() throws Exception {
        Process child = new ProcessBuilder("sleep", "300").start();
        try {
            long withChild = Memory.proportionalSetSize(ProcessHandle.current());
            assertThat(Memory.proportionalSetSize(child.toHandle())).isBetween(1L, 10 * MEBIBYTE);
            assertThat(withChild).isGreaterThan(10 * MEBIBYTE).isLessThan(4_096 * MEBIBYTE);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(Memory.proportionalSetSize(child.toHandle())).isZero();
    }

    @Test
    void whatIsAvailableIsKnown() {
        assertThat(Memory.available()).isGreaterThan(0);
    }

    @Test
    void tooLittleMemoryIsOneSentence() {
        assertThatThrownBy(() -> Machine.requireMemory(900 * MEBIBYTE))
                .isInstanceOf(PartFailed.class)
                .hasMessage("Guichet needs about 1700 MiB of free memory and this machine has 900 MiB: "
                        + "end other programs or use a larger machine.");
        assertThatCode(() -> Machine.requireMemory(1_700 * MEBIBYTE)).doesNotThrowAnyException();
    }

    @Test
    void anOldJavaIsOneSentence() {
        assertThatThrownBy(() -> Machine.requireJava(11))
                .isInstanceOf(PartFailed.class)
                .hasMessage("This is Java 11; Guichet needs Java 17 or newer: set JAVA_HOME or PATH to it.");
        assertThatCode(() -> Machine.requireJava(17)).doesNotThrowAnyException();
    }
}
