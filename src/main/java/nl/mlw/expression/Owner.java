package nl.mlw.expression;

/** What stands before a dot in an expression: {@code step}, {@code programme.steps[0]}; shown in a mistake about what comes behind it. */
record Owner(String expression) {

    String before(int dot) {
        int from = dot;
        while (from > 0 && isPart(expression.charAt(from - 1))) {
            from = isClosing(expression.charAt(from - 1)) ? opening(from - 1) : from - 1;
        }
        return expression.substring(from, dot).strip();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || isClosing(c);
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    /** The bracket that belongs to a closing one. */
    private int opening(int closing) {
        int depth = 0;
        for (int at = closing; at >= 0; at--) {
            char c = expression.charAt(at);
            depth += isClosing(c) ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return 0;
    }
}
