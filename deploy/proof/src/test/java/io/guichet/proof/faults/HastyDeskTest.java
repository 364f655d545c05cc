package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HastyDeskTest {
    @Test
    void itIsTheDeskWithOtherDeadlines(@TempDir Path copy) throws Exception {
        Path desk = Path.of("../desks/a");
        HastyDesk.of(desk, copy);
        assertThat(Files.readString(copy.resolve("desk.yaml"))).isEqualTo(Files.readString(desk.resolve("desk.yaml")));
        assertThat(policies(copy)).isNotEmpty().allMatch(policy -> policy.contains("target: 1 working minute"));
        assertThat(copy.resolve("templates")).isDirectory();
    }

    @Test
    void everyClockOfTheDeskRunsAndNoneForEver(@TempDir Path copy) throws Exception {
        Path desk = Path.of("../desks/a");
        HastyDesk.of(desk, copy);
        assertThat(clocks(copy)).isEqualTo(clocks(desk)).contains("solution", "qualification", "untouched");
        assertThat(policies(copy)).noneMatch(policy -> policy.contains("repeats"));
    }

    private static List<String> policies(Path desk) throws IOException {
        return Files.readAllLines(desk.resolve("sla.yaml")).stream()
                .filter(line -> line.startsWith("  - {name: "))
                .toList();
    }

    private static Set<String> clocks(Path desk) throws IOException {
        return policies(desk).stream()
                .map(policy -> policy.replaceFirst(".*clock: ([a-z-]+),.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
