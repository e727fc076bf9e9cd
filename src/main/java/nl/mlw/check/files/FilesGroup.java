package nl.mlw.check.files;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** What can be wrong with the files themselves; all of it is reported while they are read. */
public final class FilesGroup implements RuleGroup {

    @Override
    public String id() {
        return "files";
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    /** Of what cannot be read nothing else can be said. */
    @Override
    public List<String> alwaysOn() {
        return reportedElsewhere();
    }

    @Override
    public List<String> reportedElsewhere() {
        return List.of(
                "yaml-syntax",
                "duplicate-key",
                "unknown-key",
                "missing-key",
                "wrong-type",
                "duplicate-id",
                "alias-not-allowed",
                "unknown-file",
                "annex-file-missing");
    }
}
