package nl.mlw.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/** How large a search pattern becomes once its repetitions are written out, which is what its search does: {@code (a{100}){100}} becomes ten thousand. */
final class PatternSize {
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final String pattern;
    private final Deque<Long> around = new ArrayDeque<>();
    private long total;
    private long last;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        return new PatternSize(pattern).size();
    }

    private long size() {
        int at = 0;
        while (at < pattern.length()) {
            at = read(at);
        }
        while (!around.isEmpty()) {
            close();
        }
        return Math.min(ENDLESS, total + last);
    }

    /** The index behind what was read. */
    private int read(int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> piece(at + 2);
            case '[' -> piece(end(']', at + 2));
            case '(' -> open(at + 1);
            case ')' -> close(at + 1);
            case '{' -> repeat(at);
            default -> piece(at + 1);
        };
    }

    private int piece(int next) {
        total = Math.min(ENDLESS, total + last);
        last = 1;
        return next;
    }

    private int open(int next) {
        piece(next);
        around.push(total);
        total = 0;
        last = 0;
        return next;
    }

    private int close(int next) {
        if (around.isEmpty()) {
            return piece(next);
        }
        close();
        return next;
    }

    private void close() {
        last = Math.min(ENDLESS, total + last + 1);
        total = around.pop();
    }

    private int repeat(int at) {
        int end = end('}', at + 1);
        String[] counts = pattern.substring(at + 1, Math.max(at + 1, end - 1)).split(",", 2);
        long most = 1;
        for (String count : counts) {
            most = Math.max(most, count.matches("\\d{1,9}") ? Long.parseLong(count) : 1);
        }
        last = Math.min(ENDLESS, last * most);
        return end;
    }

    private int end(char sign, int from) {
        int found = pattern.indexOf(sign, from);
        return found < 0 ? pattern.length() : found + 1;
    }
}
