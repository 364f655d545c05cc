package io.guichet.triage.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Optional;

/**
 * What a condition must not be, beyond its types: too long, too deep, a pattern taken from a message, a walk within a walk. With
 * these refused, a condition costs at most its own size times that of the message.
 */
final class ConditionLimits {

    /** Code points. */
    static final int LONGEST = 4_000;

    /** Levels of parentheses, lists and operators. */
    static final int DEEPEST = 32;

    static final String TOO_DEEP = "nested more than " + DEEPEST + " levels deep; expected fewer, cut it into rules";

    /** Instructions of a compiled pattern; each may be looked at once per letter of a text. */
    static final int LARGEST_PATTERN = 300;

    private final CelAbstractSyntaxTree ast;
    private final String expression;

    private ConditionLimits(CelAbstractSyntaxTree ast, String expression) {
        this.ast = ast;
        this.expression = expression;
    }

    static void checkText(String expression) throws BrokenCondition {
        var length = expression.codePointCount(0, expression.length());
        if (length > LONGEST) {
            throw BrokenCondition.whole(
                    "a condition of " + length + " characters; expected at most " + LONGEST + ", cut it into rules");
        }
    }

    static void check(CelAbstractSyntaxTree ast, String expression) throws BrokenCondition {
        var limits = new ConditionLimits(ast, expression);
        var root = CelNavigableAst.fromAst(ast).getRoot();
        if (root.height() > DEEPEST) {
            throw BrokenCondition.whole(
                    "nested more than " + DEEPEST + " levels deep; expected fewer, cut it into rules");
        }
        for (var node : root.allNodes().toList()) {
            limits.check(node);
        }
    }

    private void check(CelNavigableExpr node) throws BrokenCondition {
        var expr = node.expr();
        switch (node.getKind()) {
            case CALL -> checkCall(node, expr.call());
            case LIST -> checkList(expr, expr.list().elements());
            case COMPREHENSION -> checkWalk(node);
            case SELECT -> checkNoTextInWalk(node, expr.select());
            case MAP, STRUCT -> throw complaint(expr, "'{' cannot be used in a condition");
            default -> {}
        }
    }

    private void checkCall(CelNavigableExpr node, CelExpr.CelCall call) throws BrokenCondition {
        switch (call.function()) {
            case "matches" ->
                checkPattern(node.expr(), call.args().get(call.args().size() - 1));
            case Mentions.NAME -> {
                checkPhrases(call.args().get(0));
                checkTargetInWalk(node, call);
            }
            default -> {}
        }
    }

    private void checkTargetInWalk(CelNavigableExpr node, CelExpr.CelCall call) throws BrokenCondition {
        if (call.target().filter(ConditionLimits::isMessage).isPresent() && isInWalk(node)) {
            throw complaint(node.expr(), "'message.mentions' within 'exists' or 'all'; expected it beside them");
        }
    }

    private void checkNoTextInWalk(CelNavigableExpr node, CelExpr.CelSelect select) throws BrokenCondition {
        if (select.field().equals("text") && isMessage(select.operand()) && isInWalk(node)) {
            throw complaint(node.expr(), "'message.text' within 'exists' or 'all'; expected it beside them");
        }
    }

    private static boolean isMessage(CelExpr expr) {
        return expr.getKind() == Kind.IDENT && expr.ident().name().equals("message");
    }

    private void checkPattern(CelExpr call, CelExpr pattern) throws BrokenCondition {
        if (!isText(pattern)) {
            throw complaint(call, "the pattern of 'matches' must be written out");
        }
        checkPatternText(pattern);
    }

    private void checkPatternText(CelExpr pattern) throws BrokenCondition {
        var complaint = patternComplaint(pattern.constant().stringValue());
        if (complaint.isPresent()) {
            throw complaint(pattern, complaint.get());
        }
    }

    /** What is wrong with a pattern, if anything. */
    static Optional<String> patternComplaint(String pattern) {
        try {
            return Pattern.compile(pattern).programSize() > LARGEST_PATTERN
                    ? Optional.of("a pattern with too many branches or repetitions; expected a smaller one")
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("not an RE2 pattern: " + e.getMessage());
        }
    }

    private void checkPhrases(CelExpr phrases) throws BrokenCondition {
        if (phrases.getKind() == Kind.LIST) {
            for (var phrase : phrases.list().elements()) {
                checkPhrase(phrase);
            }
        } else if (phrases.getKind() != Kind.SELECT || !isListsField(phrases)) {
            checkPhrase(phrases);
        }
    }

    private static boolean isListsField(CelExpr expr) {
        var operand = expr.select().operand();
        return operand.getKind() == Kind.IDENT && operand.ident().name().equals("lists");
    }

    private void checkPhrase(CelExpr phrase) throws BrokenCondition {
        if (!isText(phrase)) {
            throw complaint(phrase, "the phrases of 'mentions' must be written out, or be one of lists");
        }
        if (Words.of(phrase.constant().stringValue()).isBlank()) {
            throw complaint(phrase, "a phrase without a letter or digit is never mentioned");
        }
    }

    private void checkList(CelExpr list, List<CelExpr> elements) throws BrokenCondition {
        var types = elements.stream()
                .map(element -> ast.getType(element.id()))
                .distinct()
                .count();
        if (types > 1) {
            throw complaint(list, "a list of mixed types; expected values of the same type");
        }
    }

    private void checkWalk(CelNavigableExpr node) throws BrokenCondition {
        if (isInWalk(node)) {
            throw complaint(node.expr(), "'exists' or 'all' within another; expected them side by side");
        }
    }

    private static boolean isInWalk(CelNavigableExpr node) {
        for (var outer = node.parent(); outer.isPresent(); outer = outer.get().parent()) {
            if (outer.get().getKind() == Kind.COMPREHENSION) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(CelExpr expr) {
        return expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private BrokenCondition complaint(CelExpr expr, String text) {
        return complaint(ast, expression, expr, text);
    }

    /** A complaint about a part of a condition. */
    static BrokenCondition complaint(CelAbstractSyntaxTree ast, String expression, CelExpr expr, String text) {
        var source = ast.getSource();
        var offset = source.getPositionsMap().getOrDefault(expr.id(), 0);
        var place = source.getOffsetLocation(offset).orElse(CelSourceLocation.of(1, 0));
        return BrokenCondition.at(expression, place.getLine(), place.getColumn(), text);
    }
}
