package nl.mlw.diagnostic.print;

import java.util.List;
import java.util.Optional;

/** All ways to show findings; the first is the usual one. */
public final class Printers {

    private Printers() {}

    /** All of them; the style is for people, programs get none. */
    public static List<Printer> all(Style style) {
        return List.of(new TextPrinter(style), new ConcisePrinter(), new JsonPrinter());
    }

    /** The one with this name. */
    public static Optional<Printer> named(String name, Style style) {
        return all(style).stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The names to choose from. */
    public static List<String> names() {
        return all(Style.PLAIN).stream().map(Printer::name).toList();
    }
}
