package nl.mlw.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mlw.prose.Prose.LostTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write who know Markdown from elsewhere comes out the same in Markdown and in HTML, and of what does not come out is told. */
class MarkupTest {

    @Test
    void struckThroughStaysStruckThrough() {
        assertThat(Prose.markdown("~~oud~~ nieuw")).isEqualTo("~~oud~~ nieuw");
        assertThat(Prose.html("~~oud~~ nieuw")).isEqualTo("<p><del>oud</del> nieuw</p>\n");
        assertThat(Prose.htmlInline("van ~~oud~~\n\nnaar nieuw")).isEqualTo("van <del>oud</del> naar nieuw");
    }

    @Test
    void aTaskGetsABox() {
        String tasks = "- [x] Klaar\n- [ ] Nog doen\n- [X] Ook **klaar**\n- [a] geen taak\n";
        assertThat(Prose.markdown(tasks)).isEqualTo("- ☑ Klaar\n- ☐ Nog doen\n- ☑ Ook **klaar**\n- [a] geen taak");
        assertThat(Prose.html(tasks)).contains("<li>☑ Klaar</li>", "<li>☐ Nog doen</li>", "<strong>klaar</strong>");
        assertThat(Prose.markdownInline(tasks)).startsWith("☑ Klaar; ☐ Nog doen; ");
    }

    @Test
    void aFootnoteStandsBelowItsText() {
        String text =
                "Eerst[^b] en dan[^a], weer[^b].\n\n[^a]: Noot *a*.\n[^b]: Noot b,\n    over twee regels.\n\nNog een alinea.";
        assertThat(Prose.markdown(text)).isEqualTo("""
                Eerst¹ en dan², weer¹.


                Nog een alinea.

                ¹ Noot b,
                over twee regels.

                ² Noot *a*.""");
        assertThat(Prose.html(text)).contains("<p>² Noot <em>a</em>.</p>").doesNotContain("[^");
    }

    @Test
    void aFootnoteThatNothingRefersToIsNotLost() {
        assertThat(Prose.markdown("Tekst[^weg].\n\n[^los]: Losse noot.")).isEqualTo("Tekst[^weg].\n\n¹ Losse noot.");
    }

    @Test
    void aTelephoneNumberStaysALink() {
        assertThat(Prose.html("[Bel](tel:+31-478-123456)"))
                .isEqualTo("<p><a href=\"tel:+31-478-123456\">Bel</a></p>\n");
        assertThat(Prose.lostTargets("[Bel](tel:+31-478-123456) of [mail](mailto:a@b.nl) <https://x.nl>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie [de bijlage](bijlagen/1.pdf).           | bijlagen/1.pdf",
                "[site](www.voorbeeld.nl)                    | www.voorbeeld.nl",
                "[map](file:///H:/plan.docx)                 | file:///H:/plan.docx",
                "[plan][p]\\n\\n[p]: ../plan.docx            | ../plan.docx",
                "[p]\\n\\n[p]: #kop                          | #kop"
            })
    void theTargetOfALinkThatIsNotKeptIsTold(String text, String target) {
        assertThat(Prose.lostTargets(text.replace("\\n", "\n"))).containsExactly(new LostTarget(false, target));
    }

    @Test
    void thePictureThatIsNotShownIsTold() {
        assertThat(Prose.lostTargets("![Foto](foto.jpg) en ![kaart][k]\n\n[k]: https://x.nl/kaart.png"))
                .containsExactly(new LostTarget(true, "foto.jpg"), new LostTarget(true, "https://x.nl/kaart.png"));
    }

    @Test
    void nothingIsLostWhereTheTargetIsWhatOneReads() {
        assertThat(Prose.lostTargets("[www.voorbeeld.nl](www.voorbeeld.nl) <ftp://x.nl> [geen link] [a]: b"))
                .isEqualTo(List.of());
    }

    @Test
    void aCellKeepsParagraphsAndLists() {
        String note = "Eerst dit.\n\nDaarna:\n\n- een | streep\n- **twee**\n\n3. drie\n4. vier\n";
        assertThat(Prose.markdownCell(note))
                .isEqualTo("Eerst dit.<br>Daarna:<br>• een \\| streep<br>• **twee**<br>3. drie<br>4. vier");
        assertThat(Prose.hasBlocks(note)).isTrue();
        assertThat(Prose.hasBlocks("Eerst dit,\ndaarna dat.")).isFalse();
    }

    @Test
    void theRowsOfATableInACellBecomeLines() {
        String table = "Kosten:\n\n| Wat | Euro |\n|---|---|\n| Zaal | 100 |\n| Koffie | 20 |\n";
        assertThat(Prose.markdownCell(table)).isEqualTo("Kosten:<br>Wat, Euro<br>Zaal, 100<br>Koffie, 20");
        assertThat(Prose.htmlInline(table)).isEqualTo("Kosten: Wat, Euro; Zaal, 100; Koffie, 20");
        assertThat(Prose.hasTable(table)).isTrue();
        assertThat(Prose.htmlCell(table))
                .isEqualTo("<p>Kosten:</p>\n<p>Wat, Euro</p>\n<p>Zaal, 100</p>\n<p>Koffie, 20</p>");
    }
}
