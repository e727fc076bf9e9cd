package nl.mlw.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The language of the team's rules: CEL with our names, dates and amounts, and without whatever could run away. */
final class Dialect {
    /** Longer than any rule that a colleague can still read. */
    static final int LONGEST = 4_000;

    private static final int DEEPEST = 60;

    /** Of all loops of one answer together. */
    private static final int MOST_STEPS = 100_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(MOST_STEPS)
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** Joining texts can double them at each step, which no count of steps would notice; for lists see {@link Doubling}. */
    private static final Set<String> RUNAWAY = Set.of("add_string", "add_bytes");

    private final MoneyFunctions money = new MoneyFunctions();
    private final Types types;

    Dialect(Vocabulary vocabulary) {
        this.types = new Types(vocabulary);
    }

    /** Checks expressions about a thing with this shape, and about the programme as a whole. */
    CelCompiler compiler(String shape) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) ->
                                !RUNAWAY.contains(overload.celOverloadDecl().overloadId()))
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types)
                .addFunctionDeclarations(money.declarations())
                .addFunctionDeclarations(DateFunctions.declarations())
                .addVar("programme", Types.reference("programme"));
        return shape.equals("programme")
                ? builder.build()
                : builder.addVar(shape, Types.reference(shape)).build();
    }

    /** Evaluates what was checked, and counts the work that it is. */
    CelRuntime runtime(Work work, List<LocalDate> holidays) {
        CelStandardFunctions functions = CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !isRunaway(overload))
                .build();
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> false)
                        .build())
                .addFunctionBindings(new MeteredFunctions(work).bindings(functions, OPTIONS))
                .addFunctionBindings(money.bindings())
                .addFunctionBindings(new DateFunctions(holidays).bindings())
                .build();
    }

    private static boolean isRunaway(Object overload) {
        return overload instanceof Enum<?> constant
                && RUNAWAY.contains(constant.name().toLowerCase(java.util.Locale.ROOT));
    }
}
