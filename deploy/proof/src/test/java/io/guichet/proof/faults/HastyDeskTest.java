package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HastyDeskTest {
    @Test
    void itIsTheDeskWithOtherDeadlines(@TempDir Path copy) throws Exception {
        Path desk = Path.of("../desks/a");
        HastyDesk.of(desk, copy);
        assertThat(Files.readString(copy.resolve("desk.yaml"))).isEqualTo(Files.readString(desk.resolve("desk.yaml")));
        assertThat(Files.readString(copy.resolve("sla.yaml"))).contains("1 working minute");
        assertThat(copy.resolve("templates")).isDirectory();
    }
}
