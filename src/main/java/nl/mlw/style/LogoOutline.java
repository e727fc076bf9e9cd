package nl.mlw.style;

import java.util.ArrayList;
import java.util.List;

/** The pieces of which the outline of a shape consists: how long each is at most, and which room it keeps within. */
final class LogoOutline {

    private static final String NUMBERS = "+-.0123456789";
    private static final String COMMANDS = "mzlhvcsqta";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** Where a smooth curve bends from: the last point of control, or where the pen is. */
    private double bendX;

    private double bendY;

    private LogoOutline(String text) {
        this.text = text;
    }

    /** A straight or bent piece. */
    record Piece(double left, double top, double right, double bottom, double length) {

        boolean meets(Piece other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }
    }

    /** Of the text that SVG calls path data. It ends where that stops making sense, as drawing does. */
    static List<Piece> of(String path) {
        LogoOutline outline = new LogoOutline(path);
        outline.read();
        return outline.pieces;
    }

    private void read() {
        char command = ' ';
        while (skip()) {
            char next = text.charAt(at);
            if (COMMANDS.indexOf(Character.toLowerCase(next)) >= 0) {
                command = next;
                at++;
            } else if (NUMBERS.indexOf(next) < 0 || "zZ ".indexOf(command) >= 0) {
                return;
            }
            if (!step(command)) {
                return;
            }
            command = command == 'm' ? 'l' : command == 'M' ? 'L' : command;
        }
    }

    /** False if a number is wanting. */
    private boolean step(char command) {
        double[] n = new double
                ["mlt".indexOf(Character.toLowerCase(command)) >= 0 ? 2 : arity(Character.toLowerCase(command))];
        for (int i = 0; i < n.length; i++) {
            boolean flag = Character.toLowerCase(command) == 'a' && (i == 3 || i == 4);
            n[i] = !skip() ? Double.NaN : flag ? text.charAt(at++) - '0' : number();
            if (Double.isNaN(n[i])) {
                return false;
            }
        }
        move(Character.toLowerCase(command), Character.isLowerCase(command), n);
        return true;
    }

    private static int arity(char command) {
        return switch (command) {
            case 'z' -> 0;
            case 'h', 'v' -> 1;
            case 'c' -> 6;
            case 'a' -> 7;
            default -> 4;
        };
    }

    private void move(char command, boolean relative, double[] n) {
        double baseX = relative ? x : 0;
        double baseY = relative ? y : 0;
        switch (command) {
            case 'm' -> {
                x = bendX = startX = baseX + n[0];
                y = bendY = startY = baseY + n[1];
            }
            case 'z' -> line(startX, startY);
            case 'h' -> line(baseX + n[0], y);
            case 'v' -> line(x, baseY + n[0]);
            case 'a' -> arc(Math.abs(n[0]), Math.abs(n[1]), baseX + n[5], baseY + n[6]);
            case 's', 't' -> smooth(command, baseX, baseY, n);
            default -> curve(baseX, baseY, n);
        }
    }

    private void line(double toX, double toY) {
        curve(toX, toY, new double[] {0, 0});
    }

    private void smooth(char command, double baseX, double baseY, double[] n) {
        double[] whole = new double[n.length + 2];
        whole[0] = 2 * x - bendX - baseX;
        whole[1] = 2 * y - bendY - baseY;
        System.arraycopy(n, 0, whole, 2, n.length);
        double controlX = command == 't' ? whole[0] + baseX : n[0] + baseX;
        double controlY = command == 't' ? whole[1] + baseY : n[1] + baseY;
        curve(baseX, baseY, whole);
        bendX = controlX;
        bendY = controlY;
    }

    /** A curve keeps within its points of control and is no longer than the way along them. */
    private void curve(double baseX, double baseY, double[] n) {
        double left = x;
        double right = x;
        double top = y;
        double bottom = y;
        double length = 0;
        bendX = x;
        bendY = y;
        for (int i = 0; i < n.length; i += 2) {
            double nextX = baseX + n[i];
            double nextY = baseY + n[i + 1];
            length += Math.hypot(nextX - x, nextY - y);
            bendX = n.length > 2 && i < n.length - 2 ? nextX : bendX;
            bendY = n.length > 2 && i < n.length - 2 ? nextY : bendY;
            x = nextX;
            y = nextY;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        pieces.add(new Piece(left, top, right, bottom, length));
        if (n.length == 2) {
            bendX = x;
            bendY = y;
        }
    }

    /** An ellipse too small to reach the end grows until it does. */
    private void arc(double radiusX, double radiusY, double toX, double toY) {
        double chord = Math.hypot(toX - x, toY - y);
        double small = Math.min(radiusX, radiusY);
        double large = Math.max(radiusX, radiusY);
        double radius = small == 0 ? 0 : Math.max(large, chord / 2 * large / small);
        double reach = 2 * radius;
        pieces.add(new Piece(
                Math.min(x, toX) - reach,
                Math.min(y, toY) - reach,
                Math.max(x, toX) + reach,
                Math.max(y, toY) + reach,
                Math.max(chord, 2 * Math.PI * radius)));
        x = bendX = toX;
        y = bendY = toY;
    }

    private boolean skip() {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at < text.length();
    }

    /** Numbers may touch, as in {@code 1.5.5-2}. */
    private double number() {
        int begin = at;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean sign = (c == '-' || c == '+') && (at == begin || Character.toLowerCase(text.charAt(at - 1)) == 'e');
            boolean exponent = Character.toLowerCase(c) == 'e' && at > begin;
            if (!Character.isDigit(c) && !sign && !exponent && (c != '.' || point)) {
                break;
            }
            point |= c == '.' || exponent;
        }
        try {
            return Double.parseDouble(text.substring(begin, at));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
