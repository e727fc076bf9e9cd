package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rulebook;
import nl.mlw.kind.Kind;
import nl.mlw.load.PlanFolder;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule's page speaks of any programme: which requirement of a programme a rule serves stands in its frameworks. */
class RulePagesOfAnyProgrammeTest {
    private static final Set<Kind> NAMES = EnumSet.of(Kind.MUNICIPALITY, Kind.ROLE, Kind.BODY, Kind.PERSON);
    private static final Pattern CHAPTER =
            Pattern.compile("(?i)\\bhoofdstuk \\d|\\bprogrammaplan versie|\\bkaders? K-\\d");

    /** A shorter word in small letters may be a word like any other, such as <i>raden</i>. */
    private static final int LONG = 6;

    @TestFactory
    Stream<DynamicTest> noPageNamesWhatOnlyOneProgrammeHas() {
        Set<String> particular = names(Checks.folder(Path.of("plan")));
        particular.removeAll(names(StarterPlan.folder()));
        assertThat(particular).hasSizeGreaterThan(20);
        Rulebook rulebook = RuleGroups.rulebook();
        return rulebook.ids().stream()
                .map(rulebook::pageOf)
                .map(page -> DynamicTest.dynamicTest(page.id(), () -> {
                    String text = page.source() + "\n" + page.texts() + "\n" + page.body();
                    assertThat(text).doesNotContainPattern(CHAPTER);
                    assertThat(particular).noneMatch(name -> names(text, name));
                }));
    }

    private static boolean names(String text, String name) {
        int flags = name.length() < LONG ? 0 : Pattern.CASE_INSENSITIVE;
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])", flags)
                .matcher(text)
                .find();
    }

    /** Titles and aliases of its municipalities, roles, bodies and people. */
    private static Set<String> names(PlanFolder folder) {
        return Checks.facts(folder, Optional.empty()).orElseThrow().plan().names().all().stream()
                .filter(named -> NAMES.contains(named.kind()))
                .flatMap(named -> Stream.concat(Stream.of(named.title()), named.aliases().stream()))
                .collect(Collectors.toSet());
    }
}
