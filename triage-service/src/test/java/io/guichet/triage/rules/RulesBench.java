package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decisions a second of one core's time, in memory: desk A's rules among others of a like kind, 200 in all, and its sample messages. */
class RulesBench {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int RULES = 200;
    private static final int RUNS = 7;
    private static final Duration RUN = Duration.ofSeconds(1);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String TEXT =
            " Bonjour, depuis la dernière mise à jour nous ne pouvons plus éditer le document, merci de nous aider."
                    .repeat(20);

    @Test
    void decisionsASecond() throws IOException {
        var book = book();
        var messages = messages();
        assertThat(book.rules()).hasSize(RULES);
        run(book, messages);
        var rates = IntStream.range(0, RUNS)
                .mapToDouble(n -> run(book, messages))
                .sorted()
                .toArray();
        System.out.printf(
                "%d rules, %d messages of 2 KB: %,.0f decisions/s on one core (median of %d runs; %,.0f to %,.0f)%n",
                RULES,
                messages.size(),
                rates[RUNS / 2],
                RUNS,
                rates[0],
                Arrays.stream(rates).max().orElseThrow());
    }

    private static double run(RuleBook book, List<Matter> messages) {
        var start = CPU.getCurrentThreadCpuTime();
        var decided = 0L;
        while (CPU.getCurrentThreadCpuTime() - start < RUN.toNanos()) {
            for (var message : messages) {
                book.decide(message, NOW, Recollection.EMPTY);
                decided++;
            }
        }
        return decided * 1e9 / (CPU.getCurrentThreadCpuTime() - start);
    }

    private static RuleBook book() throws IOException {
        var desk = Files.readString(Path.of("../deploy/desks/a/triage.yaml"));
        var own = Books.ofDesk("a").rules().size();
        var others = IntStream.range(0, RULES - own).mapToObj(RulesBench::other).collect(Collectors.joining());
        var end = desk.indexOf("\notherwise:");
        return Books.of("a", desk.substring(0, end) + "\n" + others + desk.substring(end));
    }

    // of the kinds that desks write: a sender, words of the subject, words anywhere, a pattern
    private static String other(int n) {
        var condition =
                switch (n % 4) {
                    case 0 ->
                        "message.fromDomain == \"supplier" + n
                                + ".example\" && message.subject.mentions([\"offer\", \"tarif*\"])";
                    case 1 -> "message.subject.mentions([\"module" + n + "\", \"option" + n + "*\"]) && contact.known";
                    case 2 ->
                        "message.category == \"human\" && message.mentions([\"projet" + n + "\", \"chantier " + n
                                + "\"])";
                    default ->
                        "message.channel == \"email\" && message.mailbox == \"contact\" && message.subject.matches(\"(?i)ref-"
                                + n + "\\\\d+\")";
                };
        return "  - name: other-" + n + "\n    when: '" + condition + "'\n    then: {queue: assistance}\n";
    }

    private static List<Matter> messages() throws IOException {
        try (var yaml = RulesBench.class.getResourceAsStream("samples.yaml")) {
            List<Sample> samples = new YAMLMapper().readValue(yaml, new TypeReference<>() {});
            return samples.stream().map(sample -> sample.saying(TEXT).matter()).toList();
        }
    }
}
