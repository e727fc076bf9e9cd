package nl.mlw.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mlw.render.Format;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.pdf.PdfFormat;
import nl.mlw.render.pdf.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fills in templates of a team's own that go wrong in all the ways that templates can. */
class TemplateFaultsTest {

    private static final long FEW_STEPS = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x>${x}</#list>",
                "<#list 1.. as x></#list>",
                "<#list 1..2000000000 as x><#list 1..2000000000 as y></#list></#list>",
                "<#list 1.. as x><#attempt>${nergens}<#recover>x</#attempt></#list>",
                "<#attempt><#list 1.. as x>${x}</#list><#recover>x</#attempt>",
                "<#assign s><#list 1.. as x>.</#list></#assign>",
                "<#function f n><#list 1.. as x></#list></#function><#attempt>${f(1)}<#recover>klaar</#attempt>",
                "<#macro m><#list 1.. as x><#nested></#list></#macro><@m>x</@m>",
                "<#function f n><#if n == 0><#return 1></#if><#return f(n - 1) + f(n - 1)></#function>${f(60)}",
                "<#macro m n><#if n gt 0><@m n - 1/><@m n - 1/></#if></#macro><@m 60/>"
            })
    void aTemplateWithoutEndIsToldWithItsPlace(String template) throws IOException {
        assertThat(told("een\n" + template).key()).isEqualTo("template.endless");
        assertThat(told("een\n" + template).place().orElseThrow().toString()).startsWith("templates/x.html.ftl:2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "<#function f n><#return 1 + (f(n + 1) + 1)></#function><#attempt>${f(1)}<#recover>klaar</#attempt>",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "<#include 'x.html.ftl'>",
                "<#macro m><@m><#nested></@m></#macro><@m>x</@m>"
            })
    void aTemplateThatCallsItselfWithoutEndIsToldWithItsPlace(String template) throws IOException {
        assertThat(told(template).key()).isEqualTo("template.deep");
        assertThat(told(template).place().orElseThrow().toString()).startsWith("templates/x.html.ftl:1:");
    }

    @Test
    void bracketsWithoutEndAreTold() throws IOException {
        assertThat(told("${" + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "}")
                        .key())
                .isEqualTo("template.deep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${'x'?left_pad(1500000000)} | template.memory",
                "${'x'?right_pad( 2147483647, '-')} | template.memory",
                "<#assign n = 90000000>${'x'?left_pad(n)} | template.large template.memory template.slow",
                "<#assign s = 'xxxxxxxx'><#list 1..60 as i><#assign s = s + s></#list>${s} | template.memory template.large template.slow",
                "<#assign s = 'xxxxxxxx'><#list 1..60 as i><#assign s>${s}${s}</#assign></#list>${s} | template.memory template.large template.slow",
                "<#list 1..100 as x>${'x'?left_pad(900000)}</#list> | template.large"
            })
    void aTemplateThatWritesMoreThanFitsIsToldWithItsPlace(String template, String keys) throws IOException {
        RenderFailure failure = told(template);
        assertThat(keys.split(" ")).contains(failure.key());
        assertThat(failure.place().orElseThrow().toString()).startsWith("templates/x.html.ftl:1:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${.now}", "<#assign d = .now>", "<#if a gt .now?date>", "${(.now)?string.iso}", "${x!.now}"})
    void aTemplateThatReadsTheClockIsToldWithItsPlace(String template) throws IOException {
        RenderFailure failure = told("een\n" + template);
        assertThat(failure.key()).isEqualTo("template.clock");
        assertThat(failure.place().orElseThrow().toString())
                .isEqualTo("templates/x.html.ftl:2:" + (template.indexOf(".now") + 1));
    }

    @Test
    void aKeyOrAnAddressOfThatNameIsNoClock() throws IOException {
        assertThat(filled("<#assign a = {'now': 'nu'}>${a.now} www.now.nl .was, .now { color: red }"))
                .isEqualTo("nu www.now.nl .was, .now { color: red }");
    }

    @Test
    void aStepThatDoesNotEndIsGivenUpOn() throws IOException {
        Files.writeString(folder.resolve("x.html.ftl"), "een\n  ${(1..60000000)?filter(x -> x < 0)?size}");
        RenderFailure failure = catchThrowableOfType(
                RenderFailure.class,
                () -> Templates.in(folder)
                        .fill("x.html.ftl", Map.of(), FEW_STEPS, new TemplateRun(Duration.ofMillis(300))));
        assertThat(failure.key()).isEqualTo("template.slow");
        assertThat(failure.place()).map(Object::toString).contains("templates/x.html.ftl:2:3");
    }

    @Test
    void aStepThatIsSlowAndEndsIsWaitedFor() throws IOException {
        Files.writeString(folder.resolve("x.html.ftl"), "${(1..3000000)?filter(x -> x < 0)?size}");
        assertThat(Templates.in(folder).fill("x.html.ftl", Map.of()).text()).isEqualTo("0");
    }

    @Test
    void aFaultThatATemplateGoesOnAfterIsNeverPrinted() throws IOException {
        RenderFailure failure = told("<p>een</p>\n<#attempt>${nergens}<#recover>\n  ${.error}</#attempt>");
        assertThat(failure.key()).isEqualTo("template.error-shown");
        assertThat(failure.place()).map(Object::toString).contains("templates/x.html.ftl:3:3");
        assertThat(filled("<#attempt>${nergens}<#recover>onbekend</#attempt>")).isEqualTo("onbekend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list x as y> | template.unclosed | #list",
                "<#if true>x</#list> | template.unclosed | #if",
                "<@page>x | template.unclosed | @",
                "<@page>x</@pagina> | template.unclosed | @page",
                "<#-- x | template.unclosed | <#--",
                "${x | template.unclosed | {",
                "<#if x>${'a</#if> | template.cut-off | encountered <EOF>",
                "</#if> | template.unexpected | </#if>",
                "<#list x> | template.syntax | ",
                "<#sep> | template.syntax | ",
                "<#lijst x> | template.directive | #lijst",
                "${x?hoofdletters} | template.built-in | hoofdletters",
                "${x + } | template.unexpected | }",
                "${[1, 2]} | template.syntax | ",
                "${1 / 0} | template.fault | ",
                "${'x'?number} | template.fault | ",
                "${'x'?matches('(')} | template.fault | ",
                "${nergens} | template.value | ",
                "<#include '../../etc/passwd'> | template.absent | templates/etc/passwd",
                "<#include 'a\\x0000b'> | template.absent | ",
                "<#import 'nergens.ftl' as n> | template.absent | templates/nergens.ftl",
                "<#include 'map'> | template.folder | templates/map"
            })
    void aFaultIsToldInOurOwnWords(String template, String key, String name) throws IOException {
        Files.createDirectories(folder.resolve("map"));
        RenderFailure failure = told(template);
        assertThat(failure.key()).isEqualTo(key);
        assertThat(name == null ? "" : failure.arguments().get("name")).isEqualTo(name == null ? "" : name);
        assertThat(failure.arguments().values()).noneMatch(each -> each.contains("\n") || each.contains("\tat "));
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd, template.link-outside",
        "/dev/zero, template.link-outside",
        "/dev, template.link-outside",
        "/er-is-niets, template.link-nowhere"
    })
    void aLinkOutOfTheFolderIsNeverFollowed(String target, String key) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(target));
        try {
            assertThat(told("<#include 'link'>").key()).isEqualTo(key);
            assertThat(told("<#import 'link/x' as x>").key()).isNotEmpty();
            assertThat(catchThrowableOfType(
                                    RenderFailure.class,
                                    () -> Templates.in(folder).text("link"))
                            .key())
                    .isEqualTo(key);
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void aLargeFileIsNeverRead() throws IOException {
        Files.write(folder.resolve("groot"), new byte[3_000_000]);
        assertThat(told("<#include 'groot'>").key()).isEqualTo("template.too-long");
    }

    @Test
    void aPipeIsNeverOpened() throws Exception {
        Path pipe = folder.resolve("x.html.ftl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        RenderFailure failure = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> catchThrowableOfType(
                        RenderFailure.class, () -> Templates.in(folder).fill("x.html.ftl", Map.of())));
        assertThat(failure.key()).isEqualTo("template.no-file");
    }

    @Test
    void aTemplateThatIsNoUtf8IsToldWithThePlaceOfTheCharacter() throws IOException {
        Files.write(
                folder.resolve("x.html.ftl"),
                "<p>één</p>\n<p>twee één</p>".replace("<p>één", "<p>een").getBytes(StandardCharsets.ISO_8859_1));
        RenderFailure failure = catchThrowableOfType(
                RenderFailure.class, () -> Templates.in(folder).fill("x.html.ftl", Map.of()));
        assertThat(failure.key()).isEqualTo("template.not-text");
        assertThat(failure.place()).map(Object::toString).contains("templates/x.html.ftl:2:9");
    }

    @Test
    void linesOfWindowsAndAMarkAtTheBeginAreRead() throws IOException {
        assertThat(filled("\uFEFF<p>een</p>\r\n<p>twee</p>\r\n")).isEqualTo("<p>een</p>\n<p>twee</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>een<br></p> | template.not-closed | <br> | 3:7",
                "<div><p>een</div> | template.not-closed | <p> | 3:6",
                "<p>een</p></div> | template.closes-nothing | </div> | 3:11",
                "<p>een&nbsp;twee</p> | template.entity | &nbsp; | 3:7",
                "<p>R & D</p> | template.html | <p>R & D</p> | 3:6",
                "<p class=een>x</p> | template.html | <p class=een>x</p> | 3:9",
                "<#list 1..3 as x><p>${x}</#list> | template.not-closed | <p> | 3:18",
                "<form action='x'><p>x</p></form> | template.element | <form> | 3:1",
                "<p><input name='x'/></p> | template.element | <input> | 3:4",
                "<script>alert(1)</script> | template.element | <script> | 3:1",
                "<p onclick='x()'>x</p> | template.element | onclick | 3:1",
                "<p><a href='javascript:x()'>x</a></p> | template.element | href | 3:4"
            })
    void htmlThatIsNoDocumentIsToldWithItsPlace(String body, String key, String name, String place) throws IOException {
        RenderFailure failure = rendered(body);
        assertThat(failure.key()).isEqualTo(key);
        assertThat(failure.arguments().getOrDefault("name", "")).isEqualTo(name == null ? "" : name);
        assertThat(failure.place().orElseThrow().toString()).isEqualTo("templates/x.html.ftl:" + place);
    }

    @Test
    void elementsWithinElementsWithoutEndAreTold() throws IOException {
        assertThat(rendered("<div>".repeat(5_000) + "x" + "</div>".repeat(5_000))
                        .key())
                .isEqualTo("template.nested");
        RenderFailure failure = rendered("<#list 1..5000 as x><div></#list>x<#list 1..5000 as x></div></#list>");
        assertThat(failure.key()).isEqualTo("template.nested");
        assertThat(failure.place().orElseThrow().toString()).isEqualTo("templates/x.html.ftl:3:21");
    }

    private RenderFailure rendered(String body) throws IOException {
        Files.writeString(
                folder.resolve("x.html.ftl"),
                "<html lang=\"nl\"><head><title>x</title></head>\n<body>\n" + body + "\n</body></html>");
        List<Format> formats = List.of(new HtmlFormat(Templates.in(folder)), new PdfFormat(Templates.in(folder)));
        List<RenderFailure> failures = formats.stream()
                .map(format -> catchThrowableOfType(
                        RenderFailure.class, () -> format.render(Specimen.page("x", Map.of(), "nl"))))
                .toList();
        assertThat(failures.get(0)).hasMessage(failures.get(1).getMessage());
        return failures.get(0);
    }

    private RenderFailure told(String template) throws IOException {
        Files.writeString(folder.resolve("x.html.ftl"), template);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> catchThrowableOfType(
                        RenderFailure.class,
                        () -> Templates.in(folder).fill("x.html.ftl", Map.of(), FEW_STEPS, new TemplateRun())));
    }

    private String filled(String template) throws IOException {
        Files.writeString(folder.resolve("x.html.ftl"), template);
        return Templates.in(folder).fill("x.html.ftl", Map.of()).text();
    }
}
