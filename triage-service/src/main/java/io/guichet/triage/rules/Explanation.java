package io.guichet.triage.rules;

import dev.cel.common.ast.CelExpr;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a subject is decided as it is: every rule in order, and what the parts of its condition came to. */
public record Explanation(
        int subjectIndex,
        String summary,

        @Schema(description = "Every rule in order") List<Asked> rules,

        @Schema(
                description =
                        "What is known of tickets and memories, this message included; what is missing is nothing",
                examples = """
                        {"lines": {"count": 3, "reached": true, "open": false}}
                        """)
        Map<String, Fact> facts,

        @Schema(description = "The rule that decides; absent if none does", examples = "\"unknown-contact\"") @Nullable
        String rule,

        DecidedView decision) {

    private static final int MOST_VALUES = 60;

    /** One rule, asked. */
    public record Asked(
            int place,
            String name,
            boolean matched,

            @Schema(description = "False: a rule before it decided; it is shown all the same")
            boolean reached,

            boolean stop,

            @Schema(
                    description = "Parts of the condition and what they came to",
                    examples = "{\"contact.known\": true}")
            Map<String, Object> values,

            @Schema(description = "What was captured once it had been asked")
            Map<String, String> captures) {}

    /** What is remembered is counted on in {@code memory} alone, which nobody keeps. */
    static Explanation of(RuleBook book, Matter matter, Instant now, Recollection memory) {
        var deciding = new Deciding(matter, now, book);
        deciding.know(memory.known(matter));
        var asked = new ArrayList<Asked>();
        Verdict verdict = null;
        for (var rule : book.rules()) {
            var values = new LinkedHashMap<String, Object>();
            var matched = rule.condition().holds(deciding.facts(), (expr, value) -> note(expr, value, values));
            var reached = verdict == null;
            if (matched && reached) {
                deciding.match(rule, memory);
                verdict = rule.stop() ? deciding.verdict(rule.name(), rule.effect()) : null;
            }
            asked.add(new Asked(
                    rule.place(),
                    rule.name(),
                    matched,
                    reached,
                    rule.stop(),
                    values,
                    deciding.facts().captured()));
        }
        var decided = verdict == null ? deciding.verdict(null, book.otherwise()) : verdict;
        return new Explanation(
                matter.subject().index(),
                matter.subject().summary(),
                asked,
                decided.facts(),
                decided.rule(),
                DecidedView.of(decided));
    }

    private static void note(CelExpr expr, Object value, Map<String, Object> values) {
        var isPart = expr.getKind() == CelExpr.ExprKind.Kind.CALL || expr.getKind() == CelExpr.ExprKind.Kind.SELECT;
        if (isPart && values.size() < MOST_VALUES) {
            Shown.value(value).ifPresent(shown -> values.putIfAbsent(CelText.of(expr), shown));
        }
    }
}
