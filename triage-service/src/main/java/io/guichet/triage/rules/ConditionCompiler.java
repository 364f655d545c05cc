package io.guichet.triage.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns CEL into conditions. Of CEL's library only what answers for every message is offered: comparing, {@code in}, {@code size},
 * {@code contains}, {@code startsWith}, {@code endsWith}, {@code matches}, {@code exists}, {@code all}, and {@link Mentions}.
 *
 * <p>Heavy: kept while rules are read, then dropped.
 */
final class ConditionCompiler {

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(ConditionLimits.LONGEST)
            .maxParseRecursionDepth(ConditionLimits.DEEPEST)
            .enableHeterogeneousNumericComparisons(false)
            .build();

    private static final List<StandardFunction> FUNCTIONS = List.of(
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.CONDITIONAL,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.IN,
            StandardFunction.SIZE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH,
            StandardFunction.MATCHES,
            StandardFunction.NOT_STRICTLY_FALSE);

    /** As they are written, for error messages. */
    static final List<String> FUNCTION_NAMES =
            List.of("all", "contains", "endsWith", "exists", "matches", Mentions.NAME, "size", "startsWith");

    private final ImmutableMap<String, StructType> structs;
    private final CelCompiler compiler;
    private final CelRuntime runtime;

    ConditionCompiler(Names names) {
        structs = names.structs().stream()
                .map(Struct::type)
                .collect(ImmutableMap.toImmutableMap(StructType::name, Function.identity()));
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(FUNCTIONS)
                        .build())
                .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
                .addFunctionDeclarations(Mentions.declaration())
                .setTypeProvider(new Structs(structs))
                .setResultType(SimpleType.BOOL);
        Vocabulary.VARIABLES.forEach(
                name -> builder.addVar(name, names.struct(name).reference()));
        compiler = builder.build();
        runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .build();
    }

    /**
     * Compiles a condition.
     *
     * @param visible the captures and memories that it may ask
     * @throws BrokenCondition if it is no CEL, names what is not there, mixes types, or goes past a limit
     */
    Condition compile(String expression, Visible visible) throws BrokenCondition {
        ConditionLimits.checkText(expression);
        var checked = check(expression);
        ConditionLimits.check(checked, expression);
        visible.check(checked, expression);
        try {
            return new Condition(runtime.createProgram(checked), checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked condition could not be made ready: " + expression, e);
        }
    }

    private CelAbstractSyntaxTree check(String expression) throws BrokenCondition {
        try {
            return compiler.compile(expression).getAst();
        } catch (CelValidationException e) {
            throw new Complaints(expression, structs).translate(e.getErrors().get(0));
        }
    }

    private record Structs(ImmutableMap<String, StructType> structs) implements CelTypeProvider {
        @Override
        public ImmutableList<CelType> types() {
            return ImmutableList.copyOf(structs.values());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(structs.get(name));
        }
    }
}
