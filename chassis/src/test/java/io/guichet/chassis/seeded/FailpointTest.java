package io.guichet.chassis.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailpointTest {

    @TempDir
    Path directory;

    @Test
    void stopsOnceWhoeverComesByAWantedPlace() throws IOException {
        Files.createFile(directory.resolve("outbox-after-send"));

        assertThat(Failpoint.OUTBOX_AFTER_SEND.isWanted(directory)).isTrue();
        assertThat(Failpoint.OUTBOX_AFTER_SEND.isWanted(directory)).isFalse();
    }

    @Test
    void letsEverybodyElsePass() throws IOException {
        Files.createFile(directory.resolve("outbox-after-send"));

        assertThat(Failpoint.OUTBOX_AFTER_MARK.isWanted(directory)).isFalse();
        assertThat(Failpoint.OUTBOX_AFTER_MARK.isWanted(directory.resolve("gone")))
                .isFalse();
    }

    @Test
    void stopsNobodyWhereNoTestAsksForIt() {
        Failpoint.MAIL_AFTER_SEND.pass();
    }
}
