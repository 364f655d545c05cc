package io.guichet.sla.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Turns CEL into scopes. Of CEL's library only what answers for every ticket is offered: comparing, {@code in}, {@code size},
 * {@code contains}, {@code startsWith}, {@code endsWith}. Whatever is wrong is an {@link IllegalArgumentException} that says
 * what is expected.
 */
final class ScopeCompiler {
    static final String TICKET = "ticket";

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(32)
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
            StandardFunction.ENDS_WITH);

    private final CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .includeFunctions(FUNCTIONS)
                    .build())
            .setTypeProvider(new TicketType())
            .addVar(TICKET, StructTypeReference.create(TICKET))
            .setResultType(SimpleType.BOOL)
            .build();

    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    CelRuntime.Program compile(String condition) {
        try {
            CelAbstractSyntaxTree checked = compiler.compile(condition).getAst();
            return runtime.createProgram(checked);
        } catch (CelValidationException e) {
            throw new IllegalArgumentException(complaint(e.getErrors().get(0)), e);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked scope could not be made ready: " + condition, e);
        }
    }

    private static String complaint(CelIssue issue) {
        return issue.getMessage() + " (column " + (issue.getSourceLocation().getColumn() + 1)
                + "); expected a condition in CEL on ticket."
                + String.join(", .", new TreeSet<>(TicketFields.TYPES.keySet()))
                + ", such as ticket.queue == \"training\"";
    }

    private static final class TicketType implements CelTypeProvider {
        private static final StructType TYPE = StructType.create(
                TICKET,
                ImmutableSet.copyOf(TicketFields.TYPES.keySet()),
                field -> Optional.ofNullable(TicketFields.TYPES.get(field)));

        @Override
        public ImmutableList<CelType> types() {
            return ImmutableList.of(TYPE);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return name.equals(TICKET) ? Optional.of(TYPE) : Optional.empty();
        }
    }
}
