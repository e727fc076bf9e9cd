package nl.mlw.load;

import nl.mlw.model.Habits;

/** Reads the keys of {@code programme.yaml} that say what this programme does in its own way. */
final class HabitsReader {

    private HabitsReader() {}

    /** @param language of the plan */
    static Habits read(Fields programme, String language) {
        ReportLayout report = ReportLayout.read(programme, language, Said.NOW);
        CardLayout card = CardLayout.read(programme, language);
        return new Habits(
                RuleSettingsReader.read(programme),
                DecisionKindsReader.read(programme),
                AdoptionReader.read(programme),
                report.columns(),
                KickoffRulesReader.read(programme),
                card.fields(),
                WorkReader.read(programme, Said.NOW).and(report.labels()).and(card.labels()));
    }
}
