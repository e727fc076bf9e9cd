package nl.mlw.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.Starter;
import nl.mlw.load.PlanFolder;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;

/** Begins a thing of any kind: the lines for it, and the file if the plan does not have it yet. */
public final class NewThing {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    private final Plan plan;
    private final KindPage kind;
    private final List<String> lines;

    /** In a language, with mentions of what the plan has. */
    public NewThing(Plan plan, KindPage kind, String language) {
        this.plan = plan;
        this.kind = kind;
        this.lines = new Starter(language, this::existing).lines(kind, id());
    }

    /** What an author puts into the plan, line by line. */
    public List<String> lines() {
        return lines;
    }

    /** The file with it, if it has a place in just one file that is not in the plan's folder, and there is something to fill in. */
    public Optional<OutputFile> file(PlanFolder folder) {
        boolean fixed = !kind.file().isEmpty()
                && !kind.file().contains("*")
                && lines.stream().anyMatch(line -> !line.strip().startsWith("#"));
        boolean there = folder.files().stream().anyMatch(file -> file.path().equals(kind.file()));
        return fixed && !there ? Optional.of(OutputFile.text(kind.file(), text())) : Optional.empty();
    }

    private String text() {
        List<String> all = new ArrayList<>(lines);
        if (!kind.under().isEmpty()) {
            all.add(0, kind.under() + ":");
        }
        return String.join("\n", all) + "\n";
    }

    private Optional<String> existing(String kindId) {
        return plan.names().all().stream()
                .filter(named -> named.kind().id().equals(kindId))
                .map(Named::id)
                .min(Comparator.naturalOrder());
    }

    /** One number further than the highest, written as wide; by another name if the ids of the plan have no numbers. */
    private Optional<String> id() {
        String prefix = kind.prefix();
        Optional<String> example = kind.field("id").flatMap(FieldPage::example);
        if (prefix.isEmpty() || example.filter(id -> !id.contains("/")).isEmpty()) {
            return Optional.empty(); // a step and a result go by the card that they stand on
        }
        List<String> taken = taken();
        if (taken.isEmpty()) {
            return Optional.of(prefix + "1");
        }
        Optional<String> highest = taken.stream()
                .map(id -> id.substring(prefix.length()))
                .filter(rest -> NUMBER.matcher(rest).matches())
                .max(Comparator.comparing(Integer::valueOf));
        return highest.map(number -> prefix + next(number)).or(() -> Optional.of(free(prefix + "nieuw", taken)));
    }

    private List<String> taken() {
        return plan.names().all().stream()
                .map(Named::id)
                .filter(id -> id.startsWith(kind.prefix()))
                .toList();
    }

    private static String next(String number) {
        String next = String.valueOf(Integer.parseInt(number) + 1);
        return "0".repeat(Math.max(0, number.length() - next.length())) + next;
    }

    private static String free(String wanted, List<String> taken) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? wanted : wanted + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
