package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages in their order, and who may use what. */
class ArchitectureTest {

    /** All documents that no other builds on; they do not use each other. */
    private static final String DOCUMENTS = "nl.mlw.document.*";

    /** From bottom to top: a package may use those above it in this list, and no other. */
    private static final List<String> ORDER = List.of(
            "nl.mlw.source",
            "nl.mlw.language",
            "nl.mlw.diagnostic",
            "nl.mlw.diagnostic.print",
            "nl.mlw.yaml",
            "nl.mlw.labels",
            "nl.mlw.prose",
            "nl.mlw.style",
            "nl.mlw.kind",
            "nl.mlw.model",
            "nl.mlw.load",
            "nl.mlw.history",
            "nl.mlw.compute",
            "nl.mlw.expression",
            "nl.mlw.check",
            "nl.mlw.check.files",
            "nl.mlw.check.planning",
            "nl.mlw.check.relations",
            "nl.mlw.check.completeness",
            "nl.mlw.check.roles",
            "nl.mlw.check.money",
            "nl.mlw.check.governance",
            "nl.mlw.check.reports",
            "nl.mlw.check.records",
            "nl.mlw.check.text",
            "nl.mlw.check.style",
            "nl.mlw.check.requirements",
            "nl.mlw.chart",
            "nl.mlw.document.table",
            "nl.mlw.document",
            "nl.mlw.document.gantt",
            "nl.mlw.document.card",
            DOCUMENTS,
            "nl.mlw.render",
            "nl.mlw.render.template",
            "nl.mlw.render.markdown",
            "nl.mlw.render.html",
            "nl.mlw.render.inspect",
            "nl.mlw.render.pdf",
            "nl.mlw.machine",
            "nl.mlw.start",
            "nl.mlw.adoption",
            "nl.mlw",
            "nl.mlw.cli");

    /** Open to all: the language itself. */
    private static final List<String> PLATFORM =
            List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.", "org.jspecify.");

    /** Each library by the start of its package names, and the only places that may know it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli.", List.of("nl.mlw.cli")),
            Map.entry("tools.jackson.core.", List.of("nl.mlw.yaml", "nl.mlw.diagnostic.print")),
            Map.entry("tools.jackson.dataformat.", List.of("nl.mlw.yaml")),
            Map.entry("org.snakeyaml.", List.of("nl.mlw.yaml")),
            Map.entry("org.jgrapht.", List.of("nl.mlw.compute")),
            Map.entry("org.eclipse.jgit.", List.of("nl.mlw.history")),
            Map.entry("dev.cel.", List.of("nl.mlw.expression")),
            Map.entry("com.google.common.collect.", List.of("nl.mlw.expression")),
            Map.entry("com.google.re2j.", List.of("nl.mlw.expression")),
            Map.entry("org.apache.commons.text.", List.of("nl.mlw.language")),
            Map.entry("freemarker.", List.of("nl.mlw.render.template")),
            Map.entry("com.vladsch.flexmark.", List.of("nl.mlw.prose")),
            Map.entry("com.openhtmltopdf.", List.of("nl.mlw.render.pdf")),
            Map.entry("org.apache.pdfbox.", List.of("nl.mlw.render.inspect", "nl.mlw.render.pdf")),
            Map.entry("org.apache.fontbox.", List.of("nl.mlw.style", "nl.mlw.render.pdf")),
            Map.entry("org.apache.xmpbox.", List.of("nl.mlw.render.pdf")),
            Map.entry("org.apache.batik.", List.of("nl.mlw.render.pdf")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.mlw");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).map(ArchitectureTest::place))
                .isNotEmpty()
                .allMatch(ORDER::contains);
    }

    @Test
    void aPackageUsesOnlyThoseAboveItInTheOrder() {
        assertThat(dependencies(ArchitectureTest::usesWhatStandsBelow)).isEmpty();
    }

    @Test
    void neitherTheRuleGroupsNorTheDocumentsUseEachOther() {
        assertThat(dependencies(ArchitectureTest::crosses)).isEmpty();
    }

    @Test
    void aLibraryIsKnownOnlyWhereItBelongs() {
        assertThat(dependencies(ArchitectureTest::usesAForeignLibrary)).isEmpty();
    }

    @Test
    void nothingBelowTheDoorReadsTheMachine() {
        assertThat(OneDoor.callsThatReadTheMachine(CLASSES)).isEmpty();
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        assertThat(OneDoor.usesOfTheTerminal(CLASSES)).isEmpty();
    }

    private static Stream<String> dependencies(Predicate<Dependency> isWrong) {
        return CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(isWrong)
                .map(Dependency::getDescription)
                .sorted();
    }

    private static boolean usesWhatStandsBelow(Dependency d) {
        return isOurs(to(d)) && ORDER.indexOf(place(to(d))) > ORDER.indexOf(place(from(d)));
    }

    private static boolean crosses(Dependency d) {
        boolean alike = (isGroup(from(d)) && isGroup(to(d)))
                || (place(from(d)).equals(DOCUMENTS) && place(to(d)).equals(DOCUMENTS));
        return alike && !from(d).equals(to(d));
    }

    private static String place(String name) {
        return !ORDER.contains(name) && name.startsWith("nl.mlw.document.") ? DOCUMENTS : name;
    }

    private static boolean usesAForeignLibrary(Dependency d) {
        String target = to(d) + ".";
        return !target.equals(".") // a primitive type has no package
                && !isOurs(to(d))
                && PLATFORM.stream().noneMatch(target::startsWith)
                && LIBRARIES.entrySet().stream()
                        .noneMatch(e ->
                                target.startsWith(e.getKey()) && e.getValue().contains(from(d)));
    }

    private static boolean isGroup(String name) {
        return name.startsWith("nl.mlw.check.");
    }

    private static boolean isOurs(String name) {
        return name.equals("nl.mlw") || name.startsWith("nl.mlw.");
    }

    private static String from(Dependency d) {
        return d.getOriginClass().getPackageName();
    }

    private static String to(Dependency d) {
        return d.getTargetClass().getBaseComponentType().getPackageName();
    }
}
