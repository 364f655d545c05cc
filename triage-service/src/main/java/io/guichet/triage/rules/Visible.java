package io.guichet.triage.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import io.guichet.triage.memory.BuiltIn;
import java.util.HashSet;
import java.util.Set;

/** The captures and memories of the rules asked so far: what a condition or a text may name at its place in the order. */
final class Visible {

    private final Set<String> captures = new HashSet<>();
    private final Set<String> memories = new HashSet<>(BuiltIn.NAMES);

    void addCapture(String name) {
        captures.add(name);
    }

    void addMemory(String name) {
        memories.add(name);
    }

    boolean hasCapture(String name) {
        return captures.contains(name);
    }

    Set<String> captures() {
        return captures;
    }

    Set<String> memories() {
        return memories;
    }

    /** A condition names only what earlier rules captured or remembered. */
    void check(CelAbstractSyntaxTree tree, String expression) throws BrokenCondition {
        for (var node : CelNavigableAst.fromAst(tree).getRoot().allNodes().toList()) {
            if (node.expr().getKind() == Kind.SELECT) {
                check(tree, expression, node.expr());
            }
        }
    }

    private void check(CelAbstractSyntaxTree tree, String expression, CelExpr expr) throws BrokenCondition {
        var select = expr.select();
        if (isVariable(select.operand(), Vocabulary.CAPTURES) && !captures.contains(select.field())
                || isVariable(select.operand(), Vocabulary.FACTS) && !memories.contains(select.field())) {
            throw ConditionLimits.complaint(
                    tree,
                    expression,
                    expr,
                    "'" + select.field()
                            + "' comes from a rule that is asked later; expected that rule before this one");
        }
    }

    static boolean isVariable(CelExpr expr, String name) {
        return expr.getKind() == Kind.IDENT && expr.ident().name().equals(name);
    }
}
