package nl.mlw.render.pdf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mlw.document.Figure;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.template.Templates;

/** A page that uses everything the frame and the parts offer. */
public final class Specimen {

    static final Templates TEMPLATES = Templates.in(Path.of("src/test/resources/render"));

    public record Fact(String label, String value) {}

    public record Entry(String id, String title, int level) {}

    public record Count(int count, String code, String word) {}

    public record Meaning(String code, String word, String meaning) {}

    public record View(
            String title,
            String subtitle,
            String summary,
            String prose,
            List<Fact> facts,
            List<Entry> contents,
            List<Count> counts,
            List<Meaning> legend,
            Table planning) {}

    private Specimen() {}

    private static Map<String, String> words(String language) {
        boolean dutch = language.equals("nl");
        return Map.of(
                "frame.page", dutch ? "pagina" : "page",
                "frame.of", dutch ? "van" : "of",
                "mark.draft", dutch ? "Concept" : "Draft",
                "frame.contents", dutch ? "Inhoud" : "Contents",
                "report", "rapport",
                "report.title", "Voortgangsrapportage");
    }

    public static PdfFormat pdf() {
        return new PdfFormat(TEMPLATES);
    }

    static HtmlFormat html() {
        return new HtmlFormat(TEMPLATES);
    }

    static MarkdownFormat markdown() {
        return new MarkdownFormat(TEMPLATES);
    }

    public static Page page() {
        return page("specimen", view(), "nl");
    }

    public static Page page(String template, Object view, String language) {
        PageInfo info = new PageInfo(
                "Voortgangsrapportage november–december 2021",
                "Voortgang van het programma op 31-12-2021",
                "Voortgangsrapportage",
                language,
                "nl",
                LocalDate.of(2021, 12, 31),
                false,
                List.of(nl.mlw.document.Mark.DRAFT),
                "Voortgangsrapportage · versie 4 · peildatum 31-12-2021 · 1a2b3c4");
        return new Page(
                "2021-P6/voortgangsrapportage",
                template,
                new Language(language, words(language)),
                info,
                view,
                List.of(figure()));
    }

    static Figure figure() {
        return new Figure("planning", "Balk van maart tot december 2021", """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="720" height="120" viewBox="0 0 720 120">
                  <rect x="120" y="30" width="400" height="22" fill="#1a7338"/>
                  <text x="0" y="46" font-family="Liberation Sans" font-size="12" fill="#1b2733">2.1 Inkoop</text>
                  <text x="526" y="46" font-family="Liberation Sans" font-size="12" font-weight="bold">31-12-2021</text>
                </svg>
                """, List.of());
    }

    static View view() {
        return new View(
                "Programmaplan sociaal domein 2021–2024",
                "Weert, Leudal en Nederweert",
                "Van de **17 stappen** lopen er twaalf volgens plan. Eén stap is _geschorst_.",
                """
                De gemeenten werken samen aan:

                - één regionale inkoop met een budget van € 60.000,00;
                - een gedeelde visie, zie [het rapport](https://www.example.org/rapport).

                1. Eerst verkennen
                2. Dan besluiten

                | Jaar | Bedrag |
                |------|-------:|
                | 2021 | 40.000 |
                | 2022 | 20.000 |
                """,
                List.of(
                        new Fact("Gemeenten", "Leudal, Nederweert, Weert"),
                        new Fact("Versie", "4 van 5 juli 2021"),
                        new Fact("Peildatum", "31 december 2021"),
                        new Fact("Status", "Concept, ter vaststelling door de stuurgroep")),
                List.of(
                        new Entry("samenvatting", "Samenvatting", 1),
                        new Entry("planning", "Planning per thema", 2),
                        new Entry("kaart", "Opdracht 2.1 Inkoop", 2),
                        new Entry("grafiek", "Planning in beeld", 1)),
                List.of(
                        new Count(12, "dot green", "Goed"),
                        new Count(2, "triangle orange", "Risico"),
                        new Count(1, "square red", "Probleem"),
                        new Count(2, "ring grey", "Nog niet gestart")),
                List.of(
                        new Meaning("dot green", "Goed", "Volgens planning en binnen budget."),
                        new Meaning("triangle orange", "Risico", "Kans op afwijking; bijsturing is mogelijk."),
                        new Meaning("square red", "Probleem", "Wijkt af; de stuurgroep moet besluiten."),
                        new Meaning("ring grey", "Nog niet gestart", "De startdatum ligt na de peildatum."),
                        new Meaning("bars purple", "Geschorst", "Ligt stil na een besluit."),
                        new Meaning("tick blue", "Afgerond", "Het resultaat is opgeleverd."),
                        new Meaning("dash grey", "Vervallen", "Gaat niet door.")),
                planning());
    }

    private static Table planning() {
        return new Table(
                "Thema 1. Organisatiecultuur en -structuur",
                "progress",
                List.of(
                        Column.of("Nr", ColumnKind.NUMBER, 16.5).asHead(),
                        Column.of("Omschrijving", ColumnKind.TEXT),
                        Column.of("Startdatum", ColumnKind.DATE, 18),
                        Column.of("Realisatiedatum", ColumnKind.DATE, 24),
                        Column.of("Bijgestelde datum", ColumnKind.DATE, 18),
                        Column.of("Kleurstatus", ColumnKind.STATUS, 30)),
                rows());
    }

    private static List<Row> rows() {
        return List.of(
                row("1.1", "Inrichten programmaorganisatie", "", "dot green", "Goed", ""),
                row(
                        "1.2",
                        "Werken volgens de bedoeling in de drie toegangsteams van de gemeenten",
                        "01-03-2022",
                        "triangle orange",
                        "Risico",
                        "De werving duurt langer dan gedacht; zie besluit *BES-2021-11-04*."),
                row("2.1", "Regionale inkoop", "", "square red", "Probleem", "Het budget is <b>niet</b> vastgesteld."),
                row("2.2", "Monitor sociaal domein", "", "ring grey", "Nog niet gestart", ""),
                row("3.1", "Preventie", "", "bars purple", "Geschorst", ""),
                row("3.2", "Zorglandschap", "", "tick blue", "Afgerond", ""),
                row("4.1", "Vervoer", "", "dash grey", "Vervallen", ""));
    }

    private static Row row(String number, String title, String revised, String code, String word, String remark) {
        return new Row(
                code.startsWith("ring") ? RowKind.WAITING : RowKind.USUAL,
                List.of(
                        new Cell.Words(number),
                        new Cell.Own(title),
                        new Cell.Words("01-07-2021"),
                        new Cell.Words("31-12-2021"),
                        new Cell.Words(revised),
                        new Cell.Status(code, word)),
                remark.isEmpty() ? List.of() : List.of(new Cell.Prose(remark)));
    }
}
