package nl.mlw.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** Lets amounts be compared with each other and with plain numbers, and be added, exactly. */
@SuppressWarnings("Immutable") // what these functions hold on to never changes
final class MoneyFunctions {
    /** An amount, a whole number, a fraction: whatever may stand beside an amount. */
    private static final Map<String, CelType> BESIDE = Map.of("int", SimpleType.INT, "double", SimpleType.DOUBLE);

    private final Map<String, List<CelOverloadDecl>> declared = new LinkedHashMap<>();
    private final List<CelFunctionBinding> bound = new ArrayList<>();

    MoneyFunctions() {
        comparison("_<_", "less", order -> order < 0);
        comparison("_<=_", "less_equals", order -> order <= 0);
        comparison("_>_", "greater", order -> order > 0);
        comparison("_>=_", "greater_equals", order -> order >= 0);
        besides("_==_", "equals", order -> order == 0);
        besides("_!=_", "not_equals", order -> order != 0);
        arithmetic("_+_", "add", Exact::plus);
        arithmetic("_-_", "subtract", Exact::minus);
        sum();
    }

    List<CelFunctionDecl> declarations() {
        return declared.entrySet().stream()
                .map(e -> CelFunctionDecl.newFunctionDeclaration(e.getKey(), e.getValue()))
                .toList();
    }

    List<CelFunctionBinding> bindings() {
        return bound;
    }

    private void comparison(String operator, String word, IntPredicate holds) {
        add(operator, word + "_money", SimpleType.BOOL, Types.MONEY, Types.MONEY);
        bound.add(CelFunctionBinding.from(
                word + "_money", Exact.class, Exact.class, (a, b) -> holds.test(a.compareTo(b.amount()))));
        besides(operator, word, holds);
    }

    /** Two amounts are equal without our help, because they are values of their own kind. */
    private void besides(String operator, String word, IntPredicate holds) {
        BESIDE.forEach((name, type) -> {
            add(operator, word + "_money_" + name, SimpleType.BOOL, Types.MONEY, type);
            add(operator, word + "_" + name + "_money", SimpleType.BOOL, type, Types.MONEY);
            bound.add(CelFunctionBinding.from(
                    word + "_money_" + name, Exact.class, Number.class, (a, b) -> holds.test(a.compareTo(exact(b)))));
            bound.add(CelFunctionBinding.from(
                    word + "_" + name + "_money",
                    Number.class,
                    Exact.class,
                    (a, b) -> holds.test(exact(a).compareTo(b.amount()))));
        });
    }

    private void arithmetic(String operator, String word, BinaryOperator<Exact> operation) {
        add(operator, word + "_money", Types.MONEY, Types.MONEY, Types.MONEY);
        bound.add(CelFunctionBinding.from(word + "_money", Exact.class, Exact.class, operation::apply));
    }

    private void sum() {
        add("sum", "sum_money", Types.MONEY, ListType.create(Types.MONEY));
        bound.add(CelFunctionBinding.from("sum_money", List.class, MoneyFunctions::sum));
    }

    private static Object sum(List<?> amounts) {
        Exact sum = new Exact(BigDecimal.ZERO);
        for (Object amount : amounts) {
            sum = sum.plus((Exact) amount);
        }
        return sum;
    }

    private void add(String function, String id, CelType result, CelType... arguments) {
        declared.computeIfAbsent(function, f -> new ArrayList<>())
                .add(CelOverloadDecl.newGlobalOverload(id, result, arguments));
    }

    /** A fraction as it was typed: 0.1 and not the binary number nearest to it. */
    private static BigDecimal exact(Number number) {
        return number instanceof Double fraction
                ? BigDecimal.valueOf(fraction)
                : BigDecimal.valueOf(number.longValue());
    }
}
