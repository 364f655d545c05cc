package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void aSecondRunIsRefusedUntilTheFirstHasLetGo() {
        try (DataDirectory first = DataDirectory.hold(directory)) {
            assertThatThrownBy(() -> DataDirectory.hold(directory))
                    .isInstanceOf(PartFailed.class)
                    .hasMessage("The data directory " + directory
                            + " is in use by another run: stop that one or choose another with --data.");
            assertThat(first.mark()).endsWith(directory.toString());
        }
        DataDirectory.hold(directory).close();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsOneSentence() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.hold(file.resolve("below")))
                .isInstanceOf(PartFailed.class)
                .hasMessageStartingWith("The data directory " + file.resolve("below") + " cannot be used");
    }

    @Test
    void secretsAreMadeOnceAndDiffer() throws Exception {
        Secrets secrets = new Secrets(directory.resolve("secrets"));
        String password = secrets.databasePassword();

        assertThat(new Secrets(directory.resolve("secrets")).databasePassword())
                .isEqualTo(password)
                .hasSize(64)
                .isNotEqualTo(secrets.mailKey());
    }
}
