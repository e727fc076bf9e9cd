package nl.mlw.fuzz;

import java.util.List;
import java.util.Random;

/** Texts as teams write them, with all that Markdown, HTML and paper may stumble over. */
final class OddWords {
    private static final List<String> TEXTS = List.of(
            "Jeugd & Wmo",
            "a < b > c",
            "<b>vet</b>",
            "Zorg | Welzijn",
            "50% *van* alles_wat_er_is",
            "C:\\map\\bestand",
            "\\*geen nadruk\\*",
            "'s-Hertogenbosch",
            "\"tussen aanhalingstekens\"",
            "1. Eerst dit",
            "# Geen kop",
            "- geen item",
            "+ plus",
            "> geen citaat",
            "[x] gedaan",
            "[link](https://example.org/a_b?c=1&d=2)",
            "https://example.org/x_y_z",
            "<https://example.org>",
            "info@example.org",
            "`code` met | streep",
            "~~weg~~ en **vet**",
            "é ü ñ ç € ½ ² – — … ‘’ “”",
            "e\u0301 samengesteld",
            "\ud83d\ude00",
            "€ 1.000,00",
            "&nbsp; &amp; &eacute;",
            "${x} <#if>",
            "tekst\u00a0met\u00a0harde\u00a0spaties",
            "zacht\u00adafbreek\u00adstreepje",
            "Jeugdbeschermingsmaatregelenuitvoeringsovereenkomst",
            "Eerste alinea.\n\nTweede alinea.",
            "Regel een\nregel twee",
            "Lijst:\n\n- een\n- twee\n\n  met vervolg",
            "Stappen:\n\n1. een\n2. twee\n   - onder",
            "| Kop | Getal |\n|---|---|\n| a | 1 |\n| b \\| c | 2 |",
            "> Een citaat\n> in twee regels",
            "Kop\n===",
            "***",
            "x",
            "12",
            "-",
            "true",
            "*");

    private OddWords() {}

    static String any(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(3) == 0 ? text + " " + TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }
}
