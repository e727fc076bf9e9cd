package nl.mlw.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that a mistake in YAML is shown where it begins, with what to write in its place. */
class MendingTest {

    /** In the texts {@code ¶} is a line end and {@code ~} a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\u0001', textBlock = """
            title: Post #3 van de lijst¶b: c                   ¦ comment     ¦ 1:13 ¦ "Post #3 van de lijst"
            a: 'x'#y¶b: c                                      ¦ comment     ¦ 1:7  ¦ "'x'#y"
            x: {a: b, title: Boxtel, Gestel en Liempde}        ¦ flow-comma  ¦ 1:26 ¦ title: "Boxtel, Gestel en Liempde"
            x: {title: Post #3, b: c}¶d: e                     ¦ comment     ¦ 1:12 ¦ title: "Post #3"
            title: 's-Hertogenbosch¶b: c                       ¦ quote       ¦ 1:8  ¦ title: "'s-Hertogenbosch"
            title: 's-Gravenhage¶text: zo'n plan en zo'n doel¶b: c ¦ quote ¦ 1:8  ¦ title: "'s-Gravenhage"
            title: '90 was het jaar¶b: c                       ¦ quote       ¦ 1:8  ¦ title: "'90 was het jaar"
            x: {id: A, title: 't Goy, b: c}¶d: e               ¦ quote       ¦ 1:19 ¦ title: "'t Goy"
            title: 'niet af¶b: c                               ¦ unclosed-quote     ¦ 1:8  ¦ title: "niet af"
            title: "niet af¶b: c                               ¦ unclosed-quote     ¦ 1:8  ¦ title: "niet af"
            title: "Hij zei "ja" en klaar"¶b: c                ¦ quote       ¦ 1:8  ¦ title: 'Hij zei "ja" en klaar'
            title: "Wmo" en Jeugd¶b: c                         ¦ quote       ¦ 1:8  ¦ title: '"Wmo" en Jeugd'
            title: 'zo'n plan'¶b: c                            ¦ quote       ¦ 1:8  ¦ title: "zo'n plan"
            title: [Concept] rollen¶b: c                       ¦ bracket     ¦ 1:8  ¦ title: "[Concept] rollen"
            title: {Concept} rollen¶b: c                       ¦ bracket     ¦ 1:8  ¦ title: "{Concept} rollen"
            x: {role: A text: b, c: d}¶e: f ¦ comma ¦ 1:11 ¦ role: A, text: b
            x: [a, b¶c: d ¦ unclosed-bracket ¦ 1:4 ¦ x: "[a, b"
            title: > 10% minder¶b: c                           ¦ block       ¦ 1:8  ¦ title: "> 10% minder"
            title: | tekst¶b: c                                ¦ block       ¦ 1:8  ¦ title: "| tekst"
            title: & meer¶b: c                                 ¦ sign        ¦ 1:8  ¦ title: "& meer"
            title: *belangrijk*¶b: c                           ¦ sign        ¦ 1:8  ¦ title: "*belangrijk*"
            title: ? [a, b]¶b: c                               ¦ sign        ¦ 1:8  ¦ title: "? [a, b]"
            title: !!binary abc¶b: c                           ¦ sign        ¦ 1:8  ¦ title: "!!binary abc"
            title: @gemeente¶b: c                              ¦ sign        ¦ 1:8  ¦ title: "@gemeente"
            title: %10¶b: c                                    ¦ sign        ¦ 1:8  ¦ title: "%10"
            id: *¶b: c                                         ¦ sign        ¦ 1:5  ¦ id: "*"
            - id: *¶  b: c                                     ¦ sign        ¦ 1:7  ¦ id: "*"
            a:¶  title: - streepje¶b: c                        ¦ dash        ¦ 2:10 ¦ title: "- streepje"
            x: - a¶b: c                                        ¦ dash        ¦ 1:4  ¦ x: "- a"
            title: Doel: beter¶b: c                            ¦ colon-text  ¦ 1:8  ¦ title: "Doel: beter"
            - title: Doel: beter¶- b: c                        ¦ colon-text  ¦ 1:10 ¦ title: "Doel: beter"
            - Doel: beter: snel¶- b                            ¦ colon-text  ¦ 1:9  ¦ Doel: "beter: snel"
            a:b¶c: d                                           ¦ colon-space ¦ 1:2  ¦ a: b
            """)
    void saysWhatToWrite(String text, String variant, String place, String mended) {
        assertThat(problems(text.replace('¶', '\n'))).singleElement().satisfies(problem -> {
            assertThat(problem.variant()).isEqualTo(variant);
            assertThat(problem.origin()).hasToString("f:" + place);
            assertThat(problem.arguments()).containsEntry("mended", mended);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            a:¶~~b: c                                  | odd-space       | 2:1
            a: b¶~c: d                                 | odd-space       | 2:1
            a:~b¶c: d                                  | odd-space       | 1:3
            -~a: b¶- c: d                              | odd-space       | 1:2
            a: b¶<<<<<<< HEAD¶c: d¶=======¶c: e¶>>>>>>> x | conflict     | 2:1
            a: b¶  c: d                                | indent          | 2:3
            a:¶  b: c¶ d: e                            | indent          | 3:2
            a: eerste regel¶  tweede #3 regel¶c: d     | comment         | 2:10
            a: "eerste¶  tweede"#3¶c: d                | comment         | 2:10
            a: b§en meer¶c: d                          | carriage-return | 2:1
            a b c¶d: e                                 | no-colon        | 1:1
            a: "\\q"¶c: d                              | escape          | 1:6
            a: b‡c¶d: e                                | control         | 1:5
            """)
    void saysWhatIsWrong(String text, String variant, String place) {
        String typed = text.replace('¶', '\n')
                .replace('~', '\u00a0')
                .replace('§', '\r')
                .replace('‡', '\uffff');
        assertThat(problems(typed)).first().satisfies(problem -> {
            assertThat(problem.variant()).isEqualTo(variant);
            assertThat(problem.origin()).hasToString("f:" + place);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            a: b # een opmerking¶c: d
            a: 'b' # een opmerking
            a: b#c¶d: '#3'
            x: {a: b, c: [d, e], f: }
            a: "b"¶
            a: >¶  b¶  c
            # ¶a: 10:30
            a: b§c: d§e: f§
            a: 😀 en 😀¶b: c
            """)
    void saysNothingOfWhatIsRight(String text) {
        assertThat(problems(text.replace('¶', '\n').replace('§', '\r'))).isEmpty();
    }

    /** A mend is tried on the lines of the complaint, however many there are. */
    @Test
    void aLongLineOfOpenSignsTakesNoTime() {
        for (String sign : List.of("'", "\"", "- ", "[", "{", "a: ", "#", " ", "{a: 'b, ")) {
            assertThat(problems("a: " + sign.repeat(20_000) + "\nb: [\n")).isNotEmpty();
        }
    }

    private static List<Diagnostic> problems(String text) {
        return YamlParser.parse(new SourceFile("f", text)).problems();
    }
}
