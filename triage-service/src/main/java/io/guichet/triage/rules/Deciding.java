package io.guichet.triage.rules;

import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One subject on its way through the rules. Used by one thread, then forgotten. */
final class Deciding {

    private final Matter matter;
    private final Instant now;
    private final Facts facts;
    private final Additions additions;
    private final Standing standing;

    Deciding(Matter matter, Instant now, RuleBook book) {
        this.matter = matter;
        this.now = now;
        this.facts = new Facts(matter, now, book.names());
        this.additions = new Additions(book.places());
        this.standing = book.standing();
    }

    Facts facts() {
        return facts;
    }

    /** What is known before any rule is asked. */
    void know(Map<String, Fact> known) {
        known.forEach(facts::know);
    }

    /** A rule matched: what it captures and remembers is known from here on, what it adds is kept. */
    void match(Rule rule, Recollection memory) {
        rule.captures().forEach(capture -> facts.capture(capture, capture.of(facts)));
        rule.memories()
                .forEach(remembering -> remembering
                        .occurrence(matter, facts, now)
                        .ifPresent(occurrence -> facts.know(remembering.name(), memory.count(occurrence))));
        if (!rule.stop()) {
            additions.add(rule.effect());
        }
    }

    Verdict verdict(@Nullable String rule, Effect deciding) {
        var outcome = standing.allowed(matter, additions.outcome(deciding, facts));
        return new Verdict(rule, outcome, facts.captured(), additions.suggestions(deciding, facts), facts.known());
    }
}
