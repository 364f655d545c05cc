package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.guichet.triage.memory.Recollection;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The two desks' rules, on messages as they come in. */
class DeskRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final RuleBook A = Books.ofDesk("a");
    private static final RuleBook B = Books.ofDesk("b");

    @TestFactory
    Stream<DynamicTest> eachSampleIsDecidedAsWritten() {
        return samples().stream()
                .flatMap(sample -> Stream.of(test("A", A, sample, sample.a()), test("B", B, sample, sample.b())));
    }

    @Test
    void everyRuleDecidesASample() {
        assertThat(names(A)).as("desk A").isSubsetOf(deciding(A));
        assertThat(names(B)).as("desk B").isSubsetOf(deciding(B));
    }

    @Test
    void thereAreFortyMessagesAtLeast() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(40);
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
        var verdict = book.decide(sample.matter(), NOW, Recollection.EMPTY);
        return Objects.requireNonNullElse(verdict.rule(), "-") + " "
                + verdict.outcome().word() + " " + place(verdict.outcome());
    }

    private static String place(Outcome outcome) {
        if (outcome instanceof Outcome.Open open) {
            return open.labels().isEmpty() ? open.queue() : open.queue() + " " + open.labels();
        }
        return outcome instanceof Outcome.Hold hold ? hold.queue() : ((Outcome.File) outcome).folder();
    }

    private static List<String> names(RuleBook book) {
        return book.rules().stream().map(Rule::name).toList();
    }

    private static TreeSet<String> deciding(RuleBook book) {
        var deciding = new TreeSet<String>();
        for (var sample : samples()) {
            var rule = book.decide(sample.matter(), NOW, Recollection.EMPTY).rule();
            if (rule != null) {
                deciding.add(rule);
            }
        }
        return deciding;
    }

    private static List<Sample> samples() {
        try (var yaml = DeskRulesTest.class.getResourceAsStream("samples.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new AssertionError("samples.yaml cannot be read", e);
        }
    }
}
