package io.guichet.triage.rules;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/**
 * A compiled condition. It is total: what could fail on some message, run long or reach out is refused when it is compiled
 * ({@link ConditionLimits}), so it answers yes or no to every message.
 */
final class Condition {

    private final CelRuntime.Program program;

    Condition(CelRuntime.Program program) {
        this.program = program;
    }

    boolean holds(Facts facts) {
        try {
            return (boolean) program.eval(facts, facts.functions());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition failed, though it was checked", e);
        }
    }
}
