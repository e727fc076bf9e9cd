package nl.mlw.load;

import nl.mlw.model.Habits;

/** Reads the keys of {@code programme.yaml} that say what this programme does in its own way. */
final class HabitsReader {

    private HabitsReader() {}

    static Habits read(Fields programme) {
        return new Habits(
                RuleSettingsReader.read(programme),
                DecisionKindsReader.read(programme),
                AdoptionReader.read(programme),
                ReportColumnsReader.read(programme));
    }
}
