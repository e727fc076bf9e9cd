package nl.mlw.load;

import java.util.Comparator;
import java.util.List;

/** The plan folder as bytes: its name, under which findings show its files, and the files in order of path. */
public record PlanFolder(String name, List<RawFile> files) {

    public PlanFolder {
        files = files.stream().sorted(Comparator.comparing(RawFile::path)).toList();
    }
}
