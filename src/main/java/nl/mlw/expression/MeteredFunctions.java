package nl.mlw.expression;

import dev.cel.common.CelOptions;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.InternalCelFunctionBinding;
import dev.cel.runtime.RuntimeEquality;
import dev.cel.runtime.RuntimeHelpers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The functions of the language itself, each counting beforehand the work that it will be. */
final class MeteredFunctions {
    /** A pattern that becomes larger than this is no pattern that somebody can read. */
    private static final long LARGEST_PATTERN = 10_000;

    private final Work work;

    MeteredFunctions(Work work) {
        this.work = work;
    }

    List<CelFunctionBinding> bindings(CelStandardFunctions functions, CelOptions options) {
        Map<String, List<CelFunctionBinding>> byName = new TreeMap<>();
        functions
                .newFunctionBindings(RuntimeEquality.create(RuntimeHelpers.create(), options), options)
                .forEach(binding -> byName.computeIfAbsent(name(binding), n -> new ArrayList<>())
                        .add(metered(binding)));
        return byName.entrySet().stream()
                .flatMap(e -> CelFunctionBinding.fromOverloads(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private static String name(CelFunctionBinding binding) {
        return ((InternalCelFunctionBinding) binding).getFunctionName();
    }

    @SuppressWarnings("Immutable") // one evaluator counts for itself, in one thread
    private CelFunctionBinding metered(CelFunctionBinding binding) {
        CelFunctionOverload function = binding.getDefinition();
        String overload = binding.getOverloadId();
        return CelFunctionBinding.from(overload, binding.getArgTypes(), arguments -> {
            charge(overload, arguments);
            return function.apply(arguments);
        });
    }

    /** What arguments hold has been counted when they were looked up; these take more than going through them once. */
    private void charge(String overload, Object... arguments) {
        switch (overload) {
            case "matches", "matches_string" -> search(String.valueOf(arguments[1]), Work.length(arguments[0]));
            case "contains_string" ->
                work.charge(Work.length(arguments[0]) * Work.length(arguments[1]) / (Work.LETTERS * Work.LETTERS));
            default -> work.charge(1);
        }
    }

    private void search(String pattern, long letters) {
        long size = PatternSize.of(pattern);
        if (size > LARGEST_PATTERN) {
            throw new Work.Exhausted();
        }
        work.charge(size * (Work.LETTERS + letters) / Work.LETTERS);
    }
}
