package io.guichet.triage.rules;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a part of a condition as text; the same for parts that say the same in the same way. */
final class CelText {

    private static final Map<String, String> OPERATORS = Map.of(
            "_&&_", "&&", "_||_", "||", "_==_", "==", "_!=_", "!=", "_<_", "<", "_<=_", "<=", "_>_", ">", "_>=_", ">=",
            "@in", "in");

    private CelText() {}

    static String of(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr.constant());
            case IDENT -> expr.ident().name();
            case SELECT -> of(expr.select().operand()) + "." + expr.select().field();
            case CALL -> call(expr.call());
            case LIST -> list(expr.list().elements(), "[", "]");
            case COMPREHENSION -> walk(expr.comprehension());
            default -> expr.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE ->
                '"'
                        + constant.stringValue()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                        + '"';
            case INT64_VALUE -> Long.toString(constant.int64Value());
            case BOOLEAN_VALUE -> Boolean.toString(constant.booleanValue());
            case DOUBLE_VALUE -> Double.toString(constant.doubleValue());
            default -> constant.toString();
        };
    }

    private static String call(CelExpr.CelCall call) {
        var operator = OPERATORS.get(call.function());
        if (operator != null) {
            return side(call.args().get(0)) + " " + operator + " "
                    + side(call.args().get(1));
        }
        if (call.function().equals("!_")) {
            return "!" + side(call.args().get(0));
        }
        if (call.function().equals("_?_:_")) {
            return side(call.args().get(0)) + " ? " + side(call.args().get(1)) + " : "
                    + side(call.args().get(2));
        }
        var target = call.target().map(expr -> side(expr) + ".").orElse("");
        return target + call.function() + list(call.args(), "(", ")");
    }

    private static String side(CelExpr expr) {
        var isOperation = expr.getKind() == CelExpr.ExprKind.Kind.CALL
                && (OPERATORS.containsKey(expr.call().function())
                        || expr.call().function().equals("_?_:_"));
        return isOperation ? "(" + of(expr) + ")" : of(expr);
    }

    private static String list(List<CelExpr> elements, String open, String close) {
        return elements.stream().map(CelText::of).collect(Collectors.joining(", ", open, close));
    }

    // the two macros that are offered: all keeps going while true, exists while false
    private static String walk(CelExpr.CelComprehension walk) {
        var step = walk.loopStep().call();
        var name = step.function().equals("_&&_") ? "all" : "exists";
        return side(walk.iterRange()) + "." + name + "(" + walk.iterVar() + ", "
                + of(step.args().get(step.args().size() - 1)) + ")";
    }
}
