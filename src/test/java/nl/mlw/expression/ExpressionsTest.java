package nl.mlw.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.diagnostic.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what expressions mean, where their mistakes are shown, and that they always end. */
class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step.start == date('2026-01-05')",
                "step.start < date('2026-02-03') && step.start != date('2026-02-03')",
                "days(step.start, step.until) == 147",
                "months(step.start, step.until) == 4",
                "workdays(date('2026-02-02'), date('2026-02-09')) == 5",
                "workdays(date('2026-02-06'), date('2026-02-09')) == 1",
                "workdays(date('2026-02-09'), date('2026-02-02')) == -5",
                "step.until <= programme.until && programme.as_of >= programme.version_date",
                "step.start.getFullYear() == 2026",
                "step.stage == 'adopted' && !has(step.status)",
                "programme.budget_lines.all(l, l.amount == 5000)",
                "programme.budget_lines.all(l, l.amount < 5000.01 && l.amount > 4999.99 && 5000 <= l.amount)",
                "programme.budget_lines.all(l, l.amount != 5000.5)",
                "sum(programme.budget_lines.map(l, l.amount)) == programme.budget_total",
                "programme.budget_lines.all(l, l.amount + l.amount == 10000 && l.amount - l.amount == 0)",
                "programme.assignments.exists(a, 'GEM-oost' in a.municipalities)",
                "programme.assignments.exists(a, size(a.steps) == 1 && a.steps[0].id == step.id)",
                "step.title.startsWith('Rol') && step.title.matches('^[A-Z].*')",
                "step.through == date('2026-05-31') && !has(step.quarter) && !has(step.when) && !has(step.note)",
                "programme.from == programme.start && programme.language == 'nl' && programme.through < programme.until",
                "programme.budget_lines.all(l, !has(l.original) && l.note.startsWith('Zaalhuur') && l.vat == 'inclusive')",
                "programme.assignments.exists(a, a.supplies == ['OPD-1.2'] && a.capacity == '80 uur in totaal.')",
                "duration('1s') == duration('1s') && string(duration('1s')) == '1s'",
                "step.until - step.start > duration('24h') && step.start + duration('36h') < step.until",
                "timestamp('2026-01-05T00:00:00Z') == step.start && step.start.getHours('Europe/Amsterdam') == 1",
                "type(step.id) == string && bytes('ab') == b'ab' && int('3') == 3 && double('1.5') == 1.5 && uint(3) == 3u",
                "days(date('-999999999-01-01'), date('+999999999-12-31')) > 0 && 1.0 / 0.0 > 1.0 && null == null",
            })
    void areTrueOfThePlan(String expression) {
        assertThat(findings("when: step.id == 'OPD-1.1'\n    require: " + expression))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step.start > date('2026-01-05')",
                "programme.budget_lines.exists(l, l.amount > 5000)",
                "programme.budget_lines.exists(l, l.amount == 5000.01)",
                "step.id in ['OPD-1.2']",
            })
    void areFalseOfThePlan(String expression) {
        assertThat(findings("when: step.id == 'OPD-1.1'\n    require: " + expression))
                .containsExactly(
                        "warning requirement-not-met plan/assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml:22:12");
    }

    /** The mistake is always the same word, written in all the ways in which YAML writes a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "require: step.strat != step.start; 8:19",
                "require: 'step.id != ''x'' && step.strat != step.start'; 8:40",
                "require: \"step.id != \\\"x\\\" && step.strat != step.start\"; 8:40",
                "require: |~      step.id != 'x'~      && step.strat != step.start; 10:15",
                "require: >-~      step.id != 'x'~      && step.strat != step.start; 10:15",
                "require: step.id != 'x'~      && step.strat != step.start; 9:15",
                "require: \"step.id != 'x' \\~      && step.strat != step.start\"; 9:15",
                "require: \"step.id != '\\u00e9' && step.strat != step.start\"; 8:43",
                "require: step.id != '\uD83D\uDE00' && step.strat != step.start; 8:38",
            })
    void showAMistakeWhereItStands(String require, String place) {
        assertThat(findings(require.replace('~', '\n')))
                .containsExactly("error expression-invalid plan/frameworks/kaders.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "stap.id != ''; unknown-name; 15; step",
                "step.strat < step.start; unknown-field; 20; start",
                "programme.steps.all(s, s.unti < s.start); unknown-field; 40; until",
                "step.einde < step.start; unknown-field; 20; until",
                "step.bijgesteld < step.start; unknown-field; 20; revised",
                "step.startdatm < step.until; unknown-field; 20; start",
                "programme.risks.all(r, r.kans == 'high'); unknown-field; 40; likelihood",
                "programme.budget_lines.all(l, l.eerste_bedrag > 0); unknown-field; 47; original",
                "programme.begrotig > 0; unknown-field; 25; budget_total",
                "programma.as_of > step.start; unknown-name; 15; programme",
                "day(step.start, step.until) > 3; unknown-function; 15; days",
                "step.start < '2026-01-01'; date-as-text; 26;",
                "step.id < 3; types; 23;",
                "months(step.start, 3) < 3; types; 15;",
                "step.id + 'x' == 'y'; types; 23;",
                "months(step.start, step.until); not-boolean; 15;",
                "step.id == ; ``; 24;",
                "step.completed < step.until; missing; 20;",
                "step.start < date('2026-02-30'); bad-date; 34;",
                "1 / 0 == 1; evaluation; 17;",
                "has(step.strat); unknown-field; 24; start",
                "has(programme.steps[0].strat); unknown-field; 38; start",
                "step.title.matches('('); pattern; 33;",
                "duration('x') == duration('1s'); evaluation; 23;",
                "step.start.getHours('Nergens') == 1; evaluation; 34;",
                "[1][5] == 1; evaluation; 18;",
                "dyn(step).nope == 1; missing; 25;",
            })
    void tellWhatIsWrong(String expression, String variant, int column, String suggestion) {
        Finding finding = only("require: " + quoted(expression));
        assertThat(finding.rule()).isEqualTo("expression-invalid");
        assertThat(finding.diagnostic().variant()).isEqualTo(variant);
        assertThat(finding.origin().span().column()).isEqualTo(column);
        assertThat(finding.diagnostic().arguments().get("suggestion")).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30})
    void endSoonHoweverTheyGrow(int times) {
        String ten = "[0,1,2,3,4,5,6,7,8,9]";
        String nested = "true";
        for (int i = 0; i < Math.min(times * 3, 12); i++) {
            nested = ten + ".all(x" + i + ", " + nested + ")";
        }
        List<String> found = findings("require: " + quoted(nested));
        assertThat(found).hasSize(times == 1 ? 0 : 1).allMatch(f -> f.startsWith("error expression-too-costly"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "has(programme.nope); programme",
                "has(step.nope) && true; step",
                "has(programme.steps[0].nope); steps[0]",
                "programme.steps.exists(s, has(s.nope)); s",
                "programme.steps.filter(s, s.id in ['a', 'b'])[0].nope == 1; filter(s, s.id in ['a', 'b'])[0]",
            })
    void nameTheThingThatAFieldWasAskedOf(String expression, String owner) {
        assertThat(only("require: " + quoted(expression)).diagnostic().arguments())
                .containsEntry("name", "nope")
                .containsEntry("owner", owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]~.map(x, [x,x])~.size() == 1",
                "[1]~.map(x, {'a': x, 'b': x})~.size() == 1",
                "[1]~.map(x, [x, x, x, x, x, x, x, x])~.all(y, y == y)",
                "[1]~.map(x, [x, x])~.exists(y, [y] == [y])",
                "[1]~.map(x, [x,x])~.all(y, y in [y, y])",
                "step.title.matches('((((a{30}){30}){30}){30})')",
                "step.title.matches('(x{1000}){1000}')",
                "step.title.matches('(([a-z]{10}){10}){200}')",
            })
    void areStoppedWhenTheyGrowInside(String expression) {
        String[] parts = expression.split("~", -1);
        String whole = parts.length == 1 ? expression : parts[0] + parts[1].repeat(40) + parts[2];
        assertThat(findings("require: " + quoted(whole)))
                .hasSize(1)
                .allMatch(f -> f.startsWith("error expression-too-costly"));
    }

    @Test
    void areStoppedTogetherIfThereAreManyOfThem() {
        String costly = "[1]" + ".map(x, [x, x])".repeat(40) + ".size() == 1";
        StringBuilder many = new StringBuilder("require: " + quoted(costly));
        for (int i = 0; i < 30; i++) {
            many.append("\n    message: Nee.\n  - id: K-")
                    .append(i)
                    .append("\n    title: Nog een\n    kind: expression")
                    .append("\n    for-each: step\n    require: ")
                    .append(quoted(i < 29 ? costly : "step.id != ''"));
        }
        List<Finding> found = all(many.toString(), "Nee.");
        assertThat(found).hasSize(31).allMatch(f -> f.rule().equals("expression-too-costly"));
        assertThat(found.get(0).diagnostic().variant()).isEmpty();
        assertThat(found.get(30).diagnostic().variant()).isEqualTo("together");
    }

    @Test
    void cannotDoubleTextOrLists() {
        for (String start : List.of("['a']", "[[1]]", "[dyn('a')]", "[dyn([1])]")) {
            String doubling = start + ".map(x, x + x)".repeat(40) + ".size() == 1";
            assertThat(findings("require: " + quoted(doubling)))
                    .as(start)
                    .isNotEmpty()
                    .allMatch(f -> f.startsWith("error expression-invalid"));
        }
    }

    @Test
    void areRefusedWhenTooLongOrTooDeep() {
        assertThat(findings("require: " + quoted("true" + " && true".repeat(2_000))))
                .allMatch(f -> f.startsWith("error expression-too-costly"))
                .hasSize(1);
        assertThat(findings("require: " + quoted("(".repeat(1_500) + "true" + ")".repeat(1_500))))
                .allMatch(f -> f.startsWith("error expression-invalid"))
                .hasSize(1);
    }

    @Test
    void haveAMessageInTheReadersLanguage() {
        Finding finding = only("require: months(step.start, step.until) > 4 || step.id != 'OPD-1.1'", """
                {nl: "{id} begint op {start}.", en: "{id} starts on {start}."}""");
        assertThat(Checks.wording("nl").message(finding.diagnostic())).isEqualTo("K-90: OPD-1.1 begint op 05-01-2026.");
        assertThat(Checks.wording("en").message(finding.diagnostic())).isEqualTo("K-90: OPD-1.1 starts on 5 Jan 2026.");
    }

    @Test
    void aNameInAMessageIsKnownByItsDutchNameToo() {
        Finding finding = only("require: step.id != ''", "\"{id} loopt tot {einddatum}.\"");
        assertThat(finding.rule()).isEqualTo("expression-invalid");
        assertThat(finding.diagnostic().variant()).isEqualTo("unknown-place");
        assertThat(finding.diagnostic().arguments()).containsEntry("suggestion", "until");
    }

    private static String quoted(String expression) {
        return "\"" + expression.replace("\"", "\\\"") + "\"";
    }

    private static List<String> findings(String require) {
        return all(require, "Dit klopt niet.").stream().map(Checks::line).toList();
    }

    private static Finding only(String require) {
        return only(require, "Dit klopt niet.");
    }

    private static Finding only(String require, String message) {
        List<Finding> all = all(require, message);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Finding> all(String require, String message) {
        String yaml = "id: KAD-eigen\ntitle: Eigen kaders\nrequirements:\n  - id: K-90\n    title: Eigen kader\n"
                + "    kind: expression\n    for-each: step\n    " + require + "\n    message: " + message + "\n";
        return Checks.check(new Overlay().put("frameworks/kaders.yaml", yaml).folder())
                .open();
    }
}
