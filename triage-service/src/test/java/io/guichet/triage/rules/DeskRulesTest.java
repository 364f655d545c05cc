package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.guichet.triage.memory.Recollection;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The two desks' rules, on messages as they come in. */
class DeskRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final RuleBook A = Books.ofDesk("a");
    private static final RuleBook B = Books.ofDesk("b");
    private static final List<Sample> SAMPLES = read();

    @TestFactory
    Stream<DynamicTest> eachSampleIsDecidedAsWritten() {
        return samples().stream()
                .flatMap(sample -> Stream.of(test("A", A, sample, sample.a()), test("B", B, sample, sample.b())));
    }

    @Test
    void everyRuleDecidesTwoSamplesAtLeast() {
        assertThat(names(A))
                .as("desk A")
                .allSatisfy(name -> assertThat(deciding(A, name)).as(name).isGreaterThanOrEqualTo(2));
        assertThat(names(B))
                .as("desk B")
                .allSatisfy(name -> assertThat(deciding(B, name)).as(name).isGreaterThanOrEqualTo(2));
    }

    @Test
    void thereAreAHundredAndTwentyMessagesAtLeast() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void fourBackupProductsNameTheirMachine() {
        var machines = samples().stream()
                .map(sample -> A.decide(sample.matter(), NOW, Recollection.EMPTY)
                        .captures()
                        .get("nas"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(machines).contains("NAS-Mairie", "DS218-Atelier", "QNAP-12", "SRV-COMPTA", "PC-ACCUEIL");
    }

    @Test
    void theSameMessageIsDecidedTheSame() {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(A.decide(sample.matter(), NOW, Recollection.EMPTY))
                        .isEqualTo(Books.ofDesk("a").decide(sample.matter(), NOW, Recollection.EMPTY)));
    }

    private static DynamicTest test(String desk, RuleBook book, Sample sample, String expected) {
        return DynamicTest.dynamicTest(
                desk + ": " + sample.subject(),
                () -> assertThat(inWords(book, sample)).isEqualTo(expected));
    }

    private static String inWords(RuleBook book, Sample sample) {
        var verdict = book.decide(sample.matter(), NOW, sample.memory());
        var captures = verdict.captures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(capture -> " " + capture.getKey() + "=" + capture.getValue())
                .collect(Collectors.joining());
        return Objects.requireNonNullElse(verdict.rule(), "-") + " "
                + verdict.outcome().word() + " " + place(verdict.outcome()) + captures;
    }

    private static String place(Outcome outcome) {
        if (outcome instanceof Outcome.Open open) {
            return open.queue()
                    + (open.labels().isEmpty() ? "" : " " + open.labels())
                    + (open.urgency() == null ? "" : " " + open.urgency());
        }
        if (outcome instanceof Outcome.Hold hold) {
            return hold.queue();
        }
        // which ticket, another test says
        return outcome instanceof Outcome.File file ? file.folder() : "it";
    }

    // rules that only add decide nothing
    private static List<String> names(RuleBook book) {
        return book.rules().stream().filter(Rule::stop).map(Rule::name).toList();
    }

    private static long deciding(RuleBook book, String rule) {
        return samples().stream()
                .filter(sample -> rule.equals(
                        book.decide(sample.matter(), NOW, sample.memory()).rule()))
                .count();
    }

    private static List<Sample> samples() {
        return SAMPLES;
    }

    private static List<Sample> read() {
        try (var yaml = DeskRulesTest.class.getResourceAsStream("samples.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new AssertionError("samples.yaml cannot be read", e);
        }
    }
}
