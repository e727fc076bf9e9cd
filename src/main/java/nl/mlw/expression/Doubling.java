package nl.mlw.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.OptionalInt;

/** Finds where somebody joins two lists: done over and over that doubles them, and no count of steps would notice. */
final class Doubling {
    private static final String JOIN = "add_list";

    private Doubling() {}

    /** The place of the first sign that joins lists, in whole characters; loops themselves join too, but one element at a time. */
    static OptionalInt find(CelAbstractSyntaxTree checked) {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .map(node -> node.expr())
                .filter(expr -> joinsLists(checked, expr)
                        && !collects(expr.call().args().get(0)))
                .mapToInt(expr -> checked.getSource().getPositionsMap().getOrDefault(expr.id(), 0))
                .findFirst();
    }

    private static boolean joinsLists(CelAbstractSyntaxTree checked, CelExpr expr) {
        return checked.getReference(expr.id())
                .map(CelReference::overloadIds)
                .filter(ids -> ids.contains(JOIN))
                .isPresent();
    }

    /** What a loop collects has a name that nobody can type. */
    private static boolean collects(CelExpr first) {
        return first.getKind() == CelExpr.ExprKind.Kind.IDENT
                && first.ident().name().startsWith("@");
    }
}
