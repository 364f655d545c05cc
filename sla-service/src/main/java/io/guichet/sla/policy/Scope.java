package io.guichet.sla.policy;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import io.guichet.sla.history.Standing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tickets that a policy is for: those of one priority, those for which a condition in CEL holds, or all.
 *
 * @param priority null: any
 * @param condition as it is written; null: none
 * @param program the condition, compiled; total, so that it answers for every ticket
 */
public record Scope(
        @Nullable Priority priority,
        @Nullable String condition,
        @Nullable Program program) {

    static final Scope ALL = new Scope(null, null, null);

    boolean covers(Standing ticket) {
        return (priority == null || priority.toString().equals(ticket.priority()))
                && (program == null || holds(program, ticket));
    }

    /** Whether it surely covers whatever the other one covers. */
    boolean includes(Scope other) {
        return condition == null && (priority == null || priority == other.priority);
    }

    private static boolean holds(Program program, Standing ticket) {
        try {
            return (boolean) program.eval(Map.of(ScopeCompiler.TICKET, TicketFields.of(ticket)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a scope failed, though it was checked", e);
        }
    }

    /** In words of the desk file. */
    @Override
    public String toString() {
        if (priority == null) {
            return condition == null ? "every ticket" : condition;
        }
        return "priority " + priority + (condition == null ? "" : " and " + condition);
    }
}
