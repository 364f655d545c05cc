package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real mails of other projects' tests. They lie beside the repository, in {@code shared/corpus}, or where the system
 * property {@code guichet.corpus} says; without them these tests are skipped.
 */
class CorpusTest {

    static Stream<Path> mails() throws IOException {
        return Stream.concat(in("mime4j"), in("bounces"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyMailIsReadOrSaysWhyNot(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "no corpus: see the class comment");
        byte[] bytes = Files.readAllBytes(file);

        ReadMail mail = Mails.read(bytes);

        assertThat(MailIdentity.of(bytes)).hasSize(64);
        assertThat(mail.unreadable() != null
                        || !mail.text().isBlank()
                        || !mail.attachments().isEmpty()
                        || !mail.subject().isEmpty()
                        || mail.from() != null)
                .isTrue();
    }

    @Test
    void nearlyAllBouncesAreTakenForBounces() throws IOException {
        List<Path> files =
                in("bounces").filter(file -> file.toString().endsWith(".eml")).toList();
        assumeTrue(!files.isEmpty(), "no corpus: see the class comment");

        // some of them are absence notices and feedback reports, three are written by people
        long bounces = 0;
        for (Path file : files) {
            bounces += Mails.read(Files.readAllBytes(file)).category() == MailCategory.BOUNCE ? 1 : 0;
        }

        assertThat(bounces).isGreaterThan(files.size() * 9L / 10);
    }

    private static Stream<Path> in(String folder) throws IOException {
        Path directory = corpus().resolve(folder);
        if (!Files.isDirectory(directory)) {
            return Stream.of(directory.resolve("absent"));
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.(msg|eml)")).sorted().toList().stream();
        }
    }

    private static Path corpus() {
        String configured = System.getProperty("guichet.corpus");
        if (configured != null) {
            return Path.of(configured);
        }
        Path directory = Path.of("").toAbsolutePath();
        while (directory.getParent() != null && !Files.isDirectory(directory.resolve("shared/corpus"))) {
            directory = directory.getParent();
        }
        return directory.resolve("shared/corpus");
    }
}
