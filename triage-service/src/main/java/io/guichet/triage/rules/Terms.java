package io.guichet.triage.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the terms of a condition. What it does not know is kept as its text: nothing is ever read into it. */
final class Terms {

    private static final Set<String> FIXED = Set.of("message", "contact");

    private final CelAbstractSyntaxTree tree;
    private final Map<String, Object> lists;

    private Terms(CelAbstractSyntaxTree tree, Map<String, Object> lists) {
        this.tree = tree;
        this.lists = lists;
    }

    static Term of(Condition condition, Map<String, Object> lists) {
        return new Terms(condition.tree(), lists).term(condition.tree().getExpr());
    }

    private Term term(CelExpr expr) {
        if (expr.getKind() == Kind.CALL) {
            return call(expr);
        }
        return isFlag(expr) ? flag(expr, "true") : other(expr);
    }

    private Term call(CelExpr expr) {
        var call = expr.call();
        return switch (call.function()) {
            case "_&&_" -> new Term.And(flat(call.args(), "_&&_"));
            case "_||_" -> new Term.Or(flat(call.args(), "_||_"));
            case "!_" -> isFlag(call.args().get(0)) ? flag(call.args().get(0), "false") : other(expr);
            case "_==_" ->
                equal(call.args().get(0), call.args().get(1))
                        .or(() -> equal(call.args().get(1), call.args().get(0)))
                        .orElseGet(() -> other(expr));
            case "@in" -> among(call.args().get(0), texts(call.args().get(1))).orElseGet(() -> other(expr));
            case Mentions.NAME ->
                call.target()
                        .flatMap(target -> words(target, call.args().get(0)))
                        .orElseGet(() -> other(expr));
            default -> other(expr);
        };
    }

    private List<Term> flat(List<CelExpr> args, String function) {
        var terms = new ArrayList<Term>();
        for (var arg : args) {
            if (arg.getKind() == Kind.CALL && arg.call().function().equals(function)) {
                terms.addAll(flat(arg.call().args(), function));
            } else {
                terms.add(term(arg));
            }
        }
        return terms;
    }

    private Optional<Term> equal(CelExpr what, CelExpr value) {
        return among(what, text(value).map(Set::of));
    }

    private Optional<Term> among(CelExpr what, Optional<Set<String>> values) {
        return name(what).flatMap(name -> values.map(all -> new Term.Among(name, all)));
    }

    private Optional<Term> words(CelExpr where, CelExpr phrases) {
        var target = where.getKind() == Kind.IDENT ? Optional.of(where.ident().name()) : name(where);
        var all = texts(phrases).or(() -> text(phrases).map(Set::of));
        return target.filter(name -> name.startsWith("message"))
                .flatMap(name -> all.map(found -> new Term.Words(name, found)));
    }

    /** The name of a field of the message or its contact: these do not change on the way through the rules. */
    private static Optional<String> name(CelExpr expr) {
        if (expr.getKind() != Kind.SELECT || expr.select().testOnly()) {
            return Optional.empty();
        }
        var operand = expr.select().operand();
        return operand.getKind() == Kind.IDENT && FIXED.contains(operand.ident().name())
                ? Optional.of(operand.ident().name() + "." + expr.select().field())
                : Optional.empty();
    }

    private boolean isFlag(CelExpr expr) {
        return name(expr).isPresent()
                && tree.getType(expr.id()).map(SimpleType.BOOL::equals).orElse(false);
    }

    private static Term flag(CelExpr expr, String value) {
        return new Term.Among(name(expr).orElseThrow(), Set.of(value));
    }

    private static Optional<String> text(CelExpr expr) {
        return expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expr.constant().stringValue())
                : Optional.empty();
    }

    private Optional<Set<String>> texts(CelExpr expr) {
        if (expr.getKind() == Kind.SELECT && Visible.isVariable(expr.select().operand(), Vocabulary.LISTS)) {
            var list = (List<?>) lists.getOrDefault(expr.select().field(), List.of());
            return Optional.of(
                    collect(list, value -> Optional.of((String) value)).orElseThrow());
        }
        return expr.getKind() == Kind.LIST ? collect(expr.list().elements(), Terms::text) : Optional.empty();
    }

    private static <T> Optional<Set<String>> collect(List<T> elements, Function<T, Optional<String>> text) {
        var texts = new LinkedHashSet<String>();
        for (var element : elements) {
            var found = text.apply(element);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            texts.add(found.get());
        }
        return Optional.of(texts);
    }

    private static Term other(CelExpr expr) {
        return new Term.Other(CelText.of(expr));
    }
}
