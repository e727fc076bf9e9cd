package nl.mlw.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.pdf.Specimen;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    public record Inner(String name, int count) {
        public String secret() {
            return "secret";
        }
    }

    public record Outer(List<Inner> rows, boolean draft, Map<String, String> facts) {}

    private static final Outer VIEW =
            new Outer(List.of(new Inner("a|b", 1200), new Inner("<i>", 2)), true, Map.of("k", "v"));

    @TempDir
    Path folder;

    @Test
    void recordsAreReadByTheirComponents() throws IOException {
        assertThat(
                        filled(
                                "x.md.ftl",
                                "<#list view.rows as row>${row.name} ${row.count};</#list>${view.draft?string('ja', 'nee')} ${view.facts.k}"))
                .isEqualTo("a\\|b 1200;&lt;i> 2;ja v");
    }

    @Test
    void valuesAreEscapedForTheFormatThatTheNameTells() throws IOException {
        assertThat(filled("x.html.ftl", "${view.rows[1].name}")).isEqualTo("&lt;i&gt;");
    }

    @Test
    void wordsAreFoundByDotsAndByKey() throws IOException {
        assertThat(filled("x.md.ftl", "${words.report.title} ${words[\"report.title\"]} ${words.report}"))
                .isEqualTo("Voortgangsrapportage Voortgangsrapportage rapport");
    }

    @Test
    void aMissingValueIsNamedWithItsPlace() {
        assertFailure("<p>\n  ${view.titel}</p>")
                .withMessageContaining("view.titel")
                .satisfies(e -> assertThat(e.place()).map(Object::toString).contains("templates/x.html.ftl:2:5"));
    }

    @Test
    void aMissingWordIsNamed() {
        assertFailure("${words.frame.nothing}").withMessageContaining("words.frame.nothing");
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedWithItsPlace() {
        assertFailure("een\n<#list x>\n")
                .satisfies(e -> assertThat(e.place().orElseThrow().template()).isEqualTo("x.html.ftl"));
    }

    @Test
    void anAbsentTemplateIsNamed() {
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> Templates.bundled().fill("nergens.md.ftl", Map.of()))
                .satisfies(e -> assertThat(e.key()).isEqualTo("template.absent"))
                .withMessageContaining("templates/nergens.md.ftl")
                .withNoCause();
    }

    @Test
    void anAbsentPartIsNamedWhereItIsAskedFor() {
        assertFailure("<#import \"parts/nergens.ftl\" as p>").withMessageContaining("nergens");
    }

    @Test
    void withoutAFolderTheBundledTemplatesServe() {
        assertThat(Templates.in(folder.resolve("nergens")).text("print/print.css"))
                .contains("@page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.class}",
                "${view.getClass()}",
                "${view.rows[0].secret()}",
                "${view.rows[0].class.name}",
                "${view?api.class}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"java.lang.Runtime\"?new()}",
                "<#assign x = statics['java.lang.System']>${x}",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"http://example.org/x.ftl\">"
            })
    void noWayLeadsToAClassOrAFile(String template) {
        assertFailure(template);
    }

    private ThrowableAssertAlternative<RenderFailure> assertFailure(String template) {
        return assertThatExceptionOfType(RenderFailure.class).isThrownBy(() -> filled("x.html.ftl", template));
    }

    private String filled(String name, String template) throws IOException {
        Files.writeString(folder.resolve(name), template);
        return Templates.in(folder)
                .fill(name, PageRoot.markdown(Specimen.page("x", VIEW, "nl")))
                .text();
    }
}
