package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index leaves out no rule that matches, whatever the rules and the message. */
class RuleIndexTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final List<String> WORDS = List.of(
            "facture",
            "Facturation",
            "virus",
            "antivirus",
            "wi-fi",
            "lent",
            "panne",
            "générale",
            "TVA",
            "tv",
            "a",
            "Straße");
    private static final RuleBook A = Books.ofDesk("a");
    private static final RuleBook B = Books.ofDesk("b");

    @Property(tries = 150)
    void noRuleThatMatchesIsLeftOut(@ForAll("books") RuleBook book, @ForAll("messages") List<Matter> messages) {
        messages.forEach(message -> assertLeavesOutNone(book, message));
    }

    @Property(tries = 150)
    void norAnyOfTheDesks(@ForAll("messages") List<Matter> messages) {
        messages.forEach(message -> {
            assertLeavesOutNone(A, message);
            assertLeavesOutNone(B, message);
        });
    }

    @Example
    void itLeavesOutMostRulesOfADesk() {
        var facts = new Facts(matter("Question sur la TVA", "", "email", "human", true), NOW, A.names());

        assertThat(A.index().candidates(facts).cardinality())
                .isLessThan(A.rules().size() / 2);
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return conditions().list().ofMinSize(1).ofMaxSize(8).map(RuleIndexTest::book);
    }

    @Provide
    Arbitrary<List<Matter>> messages() {
        var texts = Arbitraries.of(WORDS).list().ofMaxSize(5).map(words -> String.join(" ", words));
        return Combinators.combine(
                        texts,
                        texts,
                        Arbitraries.of("email", "call", "voicemail"),
                        Arbitraries.of("human", "automatic", "list"),
                        Arbitraries.of(true, false))
                .as(RuleIndexTest::matter)
                .list()
                .ofSize(10);
    }

    private static Arbitrary<String> conditions() {
        var atoms = Arbitraries.oneOf(
                Arbitraries.of("email", "call", "fax").map(value -> "message.channel == '" + value + "'"),
                Arbitraries.of("human", "list").map(value -> "message.category in ['" + value + "', 'bounce']"),
                Arbitraries.of("human", "list").map(value -> "message.category != '" + value + "'"),
                Arbitraries.of("contact.known", "!contact.known", "message.unreadable", "!(contact.known)"),
                Combinators.combine(
                                Arbitraries.of("message", "message.subject", "message.text"),
                                Arbitraries.of(
                                        "'facture'",
                                        "'factur*'",
                                        "'tv*'",
                                        "'t*'",
                                        "'panne générale'",
                                        "'wi fi'",
                                        "'general*'",
                                        "['virus', 'strass*']",
                                        "['a', 'b']",
                                        "lists.words"))
                        .as((where, what) -> where + ".mentions(" + what + ")"),
                Arbitraries.of("message.subject.contains('vir')", "message.from.endsWith('.example')"));
        return Arbitraries.lazyOf(
                () -> atoms,
                () -> atoms,
                () -> Combinators.combine(conditions(), Arbitraries.of(" && ", " || "), conditions())
                        .as((left, operator, right) -> "(" + left + operator + right + ")"),
                () -> conditions().map(condition -> "!(" + condition + ")"));
    }

    private static RuleBook book(List<String> conditions) {
        var rules = IntStream.range(0, conditions.size())
                .mapToObj(i -> "  - {name: r" + i + ", when: \"" + conditions.get(i) + "\", then: {queue: q}}")
                .collect(Collectors.joining("\n"));
        return Books.of("queues: {q: {title: Q}}\nlists: {words: [virus, lent]}\nrules:\n" + rules
                + "\notherwise: {queue: q}\n");
    }

    private static void assertLeavesOutNone(RuleBook book, Matter matter) {
        var facts = new Facts(matter, NOW, book.names());
        var candidates = book.index().candidates(facts);
        for (var rule : book.rules()) {
            assertThat(candidates.get(rule.place() - 1) || !rule.condition().holds(facts))
                    .as("%s of %s", rule.when(), matter)
                    .isTrue();
        }
    }

    private static Matter matter(String subject, String text, String channel, String category, boolean known) {
        return new Sample(
                        subject,
                        text,
                        channel,
                        category,
                        null,
                        null,
                        known ? "known" : "unknown",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        null,
                        null,
                        null,
                        null,
                        null)
                .matter();
    }
}
