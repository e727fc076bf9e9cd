package nl.mlw.load;

import java.util.Comparator;
import java.util.List;

/**
 * The plan folder as bytes.
 *
 * @param name under which findings show its files
 * @param files in order of path
 * @param folders the paths of the folders in it, in order
 */
public record PlanFolder(String name, List<RawFile> files, List<String> folders) {

    public PlanFolder {
        files = files.stream().sorted(Comparator.comparing(RawFile::path)).toList();
        folders = folders.stream().sorted().toList();
    }

    /** Of files alone. */
    public PlanFolder(String name, List<RawFile> files) {
        this(name, files, List.of());
    }
}
