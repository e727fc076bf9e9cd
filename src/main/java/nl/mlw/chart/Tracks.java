package nl.mlw.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.mlw.chart.Route.Piece;

/** Remembers where arrows have been laid, so that the next one can be kept off them. */
final class Tracks {
    private static final int CELL = 4;

    /** Where a piece lies, roughly; what is close to it lies in the same cell or the next. */
    private record Cell(boolean level, long at) {}

    private final Map<Cell, List<Piece>> pieces = new HashMap<>();

    boolean areFree(Route route) {
        return route.pieces().stream().allMatch(piece -> near(piece).stream().noneMatch(piece::hides));
    }

    void add(Route route) {
        route.pieces()
                .forEach(piece -> pieces.computeIfAbsent(cell(piece, 0), c -> new ArrayList<>())
                        .add(piece));
    }

    void remove(Route route) {
        route.pieces()
                .forEach(piece -> pieces.getOrDefault(cell(piece, 0), List.of()).remove(piece));
    }

    private List<Piece> near(Piece piece) {
        return LongStream.rangeClosed(-1, 1)
                .mapToObj(step -> pieces.getOrDefault(cell(piece, step), List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private static Cell cell(Piece piece, long step) {
        return new Cell(piece.level(), Math.floorDiv((long) piece.at(), CELL) + step);
    }
}
