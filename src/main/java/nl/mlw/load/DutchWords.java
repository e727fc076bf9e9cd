package nl.mlw.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that people in the field use for the words and fields of the files, which are English. They are understood as hints
 * only: a file has one word for each thing, so that tools and people can look for it.
 */
final class DutchWords {
    /** By the word of the files; the first of the Dutch ones explains it best. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("good", List.of("groen", "goed", "op schema", "op koers", "loopt")),
            Map.entry("risk", List.of("oranje", "risico", "geel")),
            Map.entry("problem", List.of("rood", "probleem")),
            Map.entry("not-started", List.of("nog niet gestart", "niet gestart", "niet begonnen", "grijs", "wit")),
            Map.entry("completed", List.of("afgerond", "gereed", "klaar", "voltooid")),
            Map.entry("suspended", List.of("stilgelegd", "opgeschort", "on hold", "geparkeerd")),
            Map.entry("cancelled", List.of("vervallen", "gestopt", "geannuleerd")),
            Map.entry("draft", List.of("concept", "ontwerp")),
            Map.entry("adopted", List.of("vastgesteld", "definitief vastgesteld", "akkoord")),
            Map.entry("provisional", List.of("voorlopig")),
            Map.entry("definitive", List.of("definitief")),
            Map.entry("global", List.of("globaal", "raming", "globale raming")),
            Map.entry("low", List.of("laag", "klein")),
            Map.entry("medium", List.of("midden", "gemiddeld", "middel")),
            Map.entry("high", List.of("hoog", "groot")),
            Map.entry("open", List.of("openstaand", "lopend")),
            Map.entry("closed", List.of("gesloten", "dicht", "afgesloten")),
            Map.entry("done", List.of("gedaan", "afgerond", "gereed", "klaar")),
            Map.entry("true", List.of("ja", "waar")),
            Map.entry("false", List.of("nee", "onwaar")),
            Map.entry("none", List.of("geen")),
            Map.entry("not-inventoried", List.of("nog niet geïnventariseerd", "niet geïnventariseerd")),
            Map.entry("inventoried", List.of("geïnventariseerd")),
            Map.entry("announced", List.of("aangekondigd")),
            Map.entry("missing", List.of("ontbreekt", "afwezig")),
            Map.entry("inclusive", List.of("inclusief", "incl")),
            Map.entry("exclusive", List.of("exclusief", "excl")),
            Map.entry("exempt", List.of("vrijgesteld")),
            Map.entry("incidental", List.of("incidenteel", "eenmalig")),
            Map.entry("structural", List.of("structureel")),
            Map.entry("even", List.of("gelijk", "gelijk verdeeld")),
            Map.entry("report", List.of("rapport", "rapportage")),
            Map.entry("covenant", List.of("convenant")),
            Map.entry("minutes", List.of("verslag", "notulen")),
            Map.entry("note", List.of("notitie", "opmerking")),
            Map.entry("law", List.of("wet")),
            Map.entry("norm", List.of("richtlijn")),
            Map.entry("example", List.of("voorbeeld")),
            Map.entry("other", List.of("anders", "overig")),
            Map.entry("member", List.of("lid")),
            Map.entry("adviser", List.of("adviseur")),
            Map.entry("on-call", List.of("agendalid", "op afroep")),
            Map.entry("chair", List.of("voorzitter")),
            Map.entry("secretary", List.of("secretaris")),
            Map.entry("client", List.of("opdrachtgever")),
            Map.entry("contractor", List.of("opdrachtnemer")),
            Map.entry("official", List.of("ambtenaar", "ambtelijk")),
            Map.entry("administrator", List.of("bestuurder", "bestuurlijk")),
            Map.entry("computed", List.of("berekend")),
            Map.entry("expression", List.of("formule", "expressie")),
            Map.entry("attested", List.of("verklaard", "verklaring")),
            Map.entry("error", List.of("fout")),
            Map.entry("decides", List.of("beslist", "besluit", "instemming")),
            Map.entry("advises", List.of("adviseert", "advies", "adviserend", "opiniërend")),
            Map.entry("informs", List.of("informeert", "informatie", "informerend", "ter informatie")),
            Map.entry("warning", List.of("waarschuwing")),
            Map.entry("nl", List.of("nederlands")),
            Map.entry("en", List.of("engels")));

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("title", List.of("titel", "naam")),
            Map.entry("number", List.of("nummer", "nr")),
            Map.entry("theme", List.of("thema")),
            Map.entry("description", List.of("omschrijving", "beschrijving")),
            Map.entry("results", List.of("resultaat", "resultaten")),
            Map.entry("risks", List.of("risico", "risico's", "risicos")),
            Map.entry("frameworks", List.of("kader", "kaders", "uitgangspunten")),
            Map.entry("documentation", List.of("documentatie", "documenten")),
            Map.entry("finance", List.of("financiën", "financien", "geld", "kosten")),
            Map.entry("executor", List.of("uitvoerder", "verantwoordelijke")),
            Map.entry("capacity", List.of("capaciteit", "formatie")),
            Map.entry("relations", List.of("relaties", "samenhang")),
            Map.entry("operations", List.of("bedrijfsvoering")),
            Map.entry("goals", List.of("doel", "doelen")),
            Map.entry("steps", List.of("stap", "stappen", "deelopdrachten")),
            Map.entry("start", List.of("begin", "startdatum", "begindatum", "van")),
            Map.entry("until", List.of("tot", "einde", "einddatum")),
            Map.entry("through", List.of("tot en met", "t/m", "tm")),
            Map.entry("date", List.of("datum")),
            Map.entry("note", List.of("toelichting", "opmerking", "noot")),
            Map.entry("amount", List.of("bedrag")),
            Map.entry("coverage", List.of("dekking")),
            Map.entry("cause", List.of("oorzaak")),
            Map.entry("event", List.of("gebeurtenis")),
            Map.entry("effect", List.of("gevolg")),
            Map.entry("measure", List.of("maatregel")),
            Map.entry("likelihood", List.of("kans")),
            Map.entry("owner", List.of("eigenaar")),
            Map.entry("holder", List.of("houder")),
            Map.entry("decision", List.of("besluit")),
            Map.entry("as-of", List.of("peildatum")),
            Map.entry("period", List.of("periode")),
            Map.entry("summary", List.of("samenvatting")),
            Map.entry("started", List.of("gestart", "begonnen")),
            Map.entry("completed", List.of("afgerond")),
            Map.entry("revised", List.of("bijgesteld")),
            Map.entry("asks", List.of("gevraagd besluit")),
            Map.entry("members", List.of("leden")),
            Map.entry("role", List.of("rol")),
            Map.entry("mandate", List.of("mandaat")),
            Map.entry("year", List.of("jaar")),
            Map.entry("text", List.of("tekst")),
            Map.entry("reason", List.of("reden")),
            Map.entry("depends-on", List.of("afhankelijk van", "wacht op")));

    private DutchWords() {}

    /** The word of the files that somebody means by this one, with what they typed: {@code good (groen)}. */
    static Optional<String> value(String typed, Collection<String> words) {
        return meant(VALUES, typed, words).map(word -> word + " (" + typed.strip() + ")");
    }

    /** The field that somebody means by this name. */
    static Optional<String> field(String typed, Collection<String> names) {
        return meant(FIELDS, typed, names);
    }

    /** A word of the files with a Dutch one that explains it; by itself if there is none. */
    static String explained(String word) {
        List<String> dutch = VALUES.getOrDefault(word, List.of());
        return dutch.isEmpty() ? word : word + " (" + dutch.get(0) + ")";
    }

    private static Optional<String> meant(
            Map<String, List<String>> dictionary, String typed, Collection<String> words) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> dictionary.getOrDefault(word, List.of()).contains(wanted))
                .min(Comparator.naturalOrder());
    }
}
