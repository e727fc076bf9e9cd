package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.mlw.language.Language;
import org.junit.jupiter.api.Test;

class PagePathTest {

    @Test
    void wordsOfAProgrammeMakeNamesThatEveryMachineKnows() {
        Language dutch = Printed.language("nl");
        assertThat(PagePath.name(dutch, "file.bundle")).isEqualTo("opdrachtenbundel");
        assertThat(PagePath.name(called(dutch, "Deelprojecten/Überlegungen"), "file.bundle"))
                .isEqualTo("deelprojecten-uberlegungenbundel");
        assertThat(PagePath.name(called(dutch, "../../weg: <x>"), "file.cards")).isEqualTo("weg-x");
        assertThat(PagePath.name(called(dutch, "…"), "file.cards")).isEqualTo("cards");
    }

    private static Language called(Language language, String many) {
        return language.speaking(Map.of("work.assignment.many", many));
    }
}
