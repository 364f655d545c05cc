package io.guichet.triage.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelEvaluationListener;
import dev.cel.runtime.CelRuntime;

/**
 * A compiled condition. It is total: what could fail on some message, run long or reach out is refused when it is compiled
 * ({@link ConditionLimits}), so it answers yes or no to every message.
 */
final class Condition {

    private final CelRuntime.Program program;
    private final CelAbstractSyntaxTree tree;
    private final boolean asksFacts;

    Condition(CelRuntime.Program program, CelAbstractSyntaxTree tree) {
        this.program = program;
        this.tree = tree;
        this.asksFacts = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .anyMatch(node -> Visible.isVariable(node.expr(), Vocabulary.FACTS));
    }

    boolean holds(Facts facts) {
        try {
            return (boolean) program.eval(facts, facts.functions());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition failed, though it was checked", e);
        }
    }

    /** The same, and the listener is told the value of each part that was looked at. */
    boolean holds(Facts facts, CelEvaluationListener listener) {
        try {
            return (boolean) program.trace(facts, facts.functions(), listener);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition failed, though it was checked", e);
        }
    }

    /** Whether it asks for what is remembered. */
    boolean asksFacts() {
        return asksFacts;
    }

    CelAbstractSyntaxTree tree() {
        return tree;
    }
}
