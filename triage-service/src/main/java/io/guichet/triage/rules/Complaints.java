package io.guichet.triage.rules;

import dev.cel.common.CelIssue;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in a desk's words what the CEL checker says in its own. What it does not know passes as it is. */
final class Complaints {

    private static final Pattern NO_FIELD = Pattern.compile("undefined field '(.*)'");
    private static final Pattern NO_NAME = Pattern.compile("undeclared reference to '(.*)' \\(in container ''\\)");
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '(.*?)' applied to '(.*?)'(?: \\(candidates: (.*)\\))?");
    private static final Pattern NO_CONDITION = Pattern.compile("expected type 'bool' but found '(.*)'");
    private static final Pattern NO_STRUCT = Pattern.compile("type '(.*)' does not support field selection");
    private static final Pattern NO_TYPE = Pattern.compile("'(.*)' is not a type");
    private static final Pattern NO_CEL = Pattern.compile(
            "(?:token recognition error at:|mismatched input|extraneous input) '(.*?) *'(?: expecting.*)?$");
    private static final Pattern OPERATOR = Pattern.compile("[_@]*([^_@\\w]|[^_@\\w]{2}|in)[_:\\]]*");
    private static final Pattern LAST_NAME = Pattern.compile("(\\w+)\\s*$");

    private static final String FACTS = Vocabulary.FACTS + ".";

    private final String expression;
    private final Map<String, StructType> structs;

    Complaints(String expression, Map<String, StructType> structs) {
        this.expression = expression;
        this.structs = structs;
    }

    BrokenCondition translate(CelIssue issue) {
        var place = issue.getSourceLocation();
        var before = before(place.getLine(), place.getColumn());
        return BrokenCondition.at(expression, place.getLine(), place.getColumn(), words(issue.getMessage(), before));
    }

    private String words(String message, String before) {
        return match(NO_FIELD, message)
                .map(found -> noField(found.group(1), before))
                .or(() -> match(NO_NAME, message).map(found -> noName(found.group(1), before)))
                .or(() -> match(NO_OVERLOAD, message).map(Complaints::noOverload))
                .or(() -> match(NO_CONDITION, message)
                        .map(found -> "a condition is true or false, this is of type " + found.group(1)))
                .or(() ->
                        match(NO_STRUCT, message).map(found -> "a value of type " + found.group(1) + " has no fields"))
                .or(() -> match(NO_TYPE, message).map(found -> "'{' cannot be used in a condition"))
                .or(() -> match(NO_CEL, message).map(found -> noCel(found.group(1))))
                .or(() -> message.startsWith("Expression recursion limit")
                        ? Optional.of(ConditionLimits.TOO_DEEP)
                        : Optional.empty())
                .orElseGet(() -> "this is no CEL expression: " + message);
    }

    private String noField(String field, String before) {
        var owner = match(LAST_NAME, before).map(found -> found.group(1)).orElse("");
        // what is no variable is a fact, or an element of a list, and there is one kind of element that has fields
        var element = before.endsWith(FACTS + owner) ? Vocabulary.FACT : Vocabulary.ATTACHMENT;
        var struct = structs.getOrDefault(owner, element.type());
        return "'" + owner + "' has no field '" + field + "'; " + Nearest.hint(field, struct.fieldNames());
    }

    private static String noCel(String token) {
        return "this is no CEL expression: "
                + switch (token) {
                    case "=" -> "'=' means nothing here; expected '==' to compare";
                    case "and" -> "'and' means nothing here; expected '&&'";
                    case "or" -> "'or' means nothing here; expected '||'";
                    case "<EOF>" -> "it ends too soon";
                    default ->
                        token.startsWith("'") || token.startsWith("\"")
                                ? "a quote is not closed"
                                : "'" + token + "' is not expected here";
                };
    }

    private String noName(String name, String before) {
        var operator = OPERATOR.matcher(name);
        if (operator.matches()) {
            return "'" + operator.group(1) + "' cannot be used in a condition";
        }
        var isFunction = before.endsWith(name) || expression.contains(name + "(");
        return isFunction
                ? "there is no function '" + name + "'; " + Nearest.hint(name, ConditionCompiler.FUNCTION_NAMES)
                : "there is no '" + name + "'; " + Nearest.hint(name, Vocabulary.VARIABLES);
    }

    private static String noOverload(MatchResult found) {
        var operator = OPERATOR.matcher(found.group(1));
        var name = operator.matches() ? operator.group(1) : found.group(1);
        return "'" + name + "' does not take " + found.group(2) + expected(name, found.group(3));
    }

    private static String expected(String name, String candidates) {
        return switch (name) {
            case "==", "!=", "<", "<=", ">", ">=" -> "; both sides must be of the same type";
            case "in" -> "; expected a value and a list of such values";
            case "?" -> "; expected a condition and two values of the same type";
            default -> "; expected " + candidates.replace("),", ") or ").replace(".(", " with (");
        };
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private String before(int line, int column) {
        var lines = expression.split("\n", -1);
        return line < 1 || line > lines.length || column < 0
                ? ""
                : lines[line - 1].substring(0, Math.min(column, lines[line - 1].length()));
    }
}
