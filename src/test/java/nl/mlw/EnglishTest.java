package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Holds that an English document is English, but for the words of the plan, and that those are marked as Dutch. */
class EnglishTest {

    /** Words that no English sentence has and few Dutch ones lack. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(de|het|een|van|voor|niet|wordt|zijn|naar|door|aan|bij|uit|deze|nog|gemeenten|opdracht)"
                    + "(?![\\p{L}-])");

    /** All that a template may consist of, besides signs. A tag may hold quoted texts and values, and these may hold tags. */
    private static final List<Pattern> NO_LITERALS = Stream.of(
                    "(?s)<#--.*?-->",
                    "(?s)<style.*?</style>",
                    "(?s)<#(?:assign|function)(?:(?!<#|\n\n).)*?[}\\]]>?\n",
                    "(?s)\\$\\{[^}]*}",
                    "\\.(?:svg|md)\\)",
                    "(?s)</?[#@](?:\"[^\"]*\"|[^\">])*>",
                    "(?s)<(?:[/!?]|\\p{L})(?:\"[^\"]*\"|[^\">])*>")
            .map(Pattern::compile)
            .toList();

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            assertThat(templates
                            .filter(file -> file.toString().endsWith(".ftl"))
                            .toList())
                    .allSatisfy(file -> assertThat(literals(Files.readString(file)))
                            .as(file.toString())
                            .doesNotContainPattern("\\p{L}"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEnglishDocumentIsEnglishButForThePlansOwnWords() throws IOException {
        return EveryDocument.sheets(3).stream()
                .filter(sheet -> sheet.page().info().language().equals("en"))
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.name(), () -> assertThat(dutch(sheet.page())).isEmpty()));
    }

    private static List<String> dutch(Page page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        Element body = (Element) factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Printed.html(page))))
                .getElementsByTagName("body")
                .item(0);
        List<String> texts = new ArrayList<>();
        collect(body, texts);
        return texts.stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> DUTCH.matcher(text).find())
                .distinct()
                .toList();
    }

    private static void collect(Node node, List<String> texts) {
        // A drawing has its alternative in English; its words become shapes.
        if (node instanceof Element element
                && (element.getAttribute("lang").equals("nl")
                        || element.getTagName().equals("svg"))) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }

    /** What is left of a template without its directives, its HTML and its values. */
    private static String literals(String template) {
        String text = template;
        for (Pattern part : NO_LITERALS) {
            text = part.matcher(text).replaceAll("");
        }
        return text;
    }
}
