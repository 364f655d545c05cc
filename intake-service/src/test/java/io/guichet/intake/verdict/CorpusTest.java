package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guichet.intake.mail.MailIdentity;
import io.guichet.intake.mail.Mails;
import io.guichet.intake.mail.ReadMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real mails of other projects' tests. They lie beside the repository, in {@code shared/corpus}, or where the system
 * property {@code guichet.corpus} says; without them these tests are skipped.
 *
 * <p>{@code corpus/expected.csv} says what is in them, a line a mail: what is left empty is not checked, and a dash means
 * that there is none. A new line there is a new test.
 */
class CorpusTest {

    private static final String EXPECTED = "/corpus/expected.csv";

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
        assertThat(Verdict.of(mail, Desks.test(), Set.of()).category()).isNotNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = EXPECTED, useHeadersInDisplayName = true)
    void whatIsInAMailIsFound(ArgumentsAccessor expected) throws IOException {
        Path file = fileNamed(expected.getString(0));
        assumeTrue(Files.isRegularFile(file), "no corpus: see the class comment");

        ReadMail mail = Mails.read(Files.readAllBytes(file));
        Verdict verdict = Verdict.of(mail, Desks.test(), Set.of());

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(verdict.category().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.getString(1));
        check(softly, "sender", mail.from() == null ? null : mail.from().address(), expected.getString(2));
        check(softly, "subject", mail.subject().isEmpty() ? null : mail.subject(), expected.getString(3));
        check(softly, "attachments", mail.attachments().size(), expected.getString(4));
        DeliveryFailure failure = verdict.bounce();
        if (failure != null) {
            check(softly, "failed address", failure.failedAddress(), expected.getString(5));
            check(softly, "original Message-ID", failure.originalMessageId(), expected.getString(6));
            check(softly, "permanent", failure.permanent(), expected.getString(7));
            check(softly, "status", failure.status(), expected.getString(8));
        }
        softly.assertThat(mail.text())
                .contains(Optional.ofNullable(expected.getString(9)).orElse(""));
        softly.assertAll();
    }

    @Test
    void theTableNamesEveryBounceOfTheSample() throws IOException {
        List<String> bounces =
                in("bounces").map(file -> file.getFileName().toString()).toList();
        assumeTrue(bounces.size() > 1, "no corpus: see the class comment");

        assertThat(table().map(line -> line.split(",", 2)[0])).containsAll(bounces);
        assertThat(table().filter(line -> line.split(",", 3)[1].equals("bounce")))
                .hasSizeGreaterThan(100);
    }

    private static void check(SoftAssertions softly, String what, @Nullable Object found, @Nullable String expected) {
        if (expected != null) {
            softly.assertThat(found == null ? "-" : found.toString()).as(what).isEqualTo(expected);
        }
    }

    private static Stream<String> table() throws IOException {
        return new String(CorpusTest.class.getResourceAsStream(EXPECTED).readAllBytes())
                .lines()
                .skip(1);
    }

    private static Path fileNamed(String name) {
        return corpus().resolve(name.endsWith(".eml") ? "bounces" : "mime4j").resolve(name);
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
