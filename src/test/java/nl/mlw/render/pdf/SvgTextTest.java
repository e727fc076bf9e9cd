package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.mlw.render.html.Xhtml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgTextTest {

    @Test
    void noCharacterIsDrawnWiderThanDrawingsLeaveRoomFor() {
        TextOutlines letters = new TextOutlines(false, false, 1000);
        assertThat(IntStream.range(' ', 0x1F700)
                        .filter(c -> Character.isDefined(c) && !Character.isSurrogate((char) c))
                        .mapToDouble(c -> letters.width(Character.toString(c)))
                        .max()
                        .orElseThrow())
                .isLessThan(1015.5);
        assertThat(letters.path("✓", 0, 0)).isNotEqualTo(letters.path("\uE000", 0, 0));
        assertThat(letters.width("samen\u00ADwerking")).isEqualTo(letters.width("samenwerking"));
    }

    @Test
    void wordsBecomeShapesInTheirOwnColour() {
        List<Element> shapes =
                shapes("<text x=\"10\" y=\"20\" fill=\"#123456\">I<tspan fill=\"#654321\">I</tspan></text>");
        assertThat(shapes).hasSize(2);
        assertThat(((Element) shapes.get(0).getParentNode()).getAttribute("fill"))
                .isEqualTo("#123456");
        assertThat(shapes.get(1).getAttribute("fill")).isEqualTo("#654321");
    }

    @Test
    void theAnchorMovesTheWords() {
        double start = left("<text x=\"100\" y=\"20\">II</text>");
        double middle = left("<text x=\"100\" y=\"20\" text-anchor=\"middle\">II</text>");
        double end = left("<g text-anchor=\"end\"><text x=\"100\" y=\"20\">II</text></g>");
        assertThat(start).isGreaterThan(100);
        assertThat(start - middle).isCloseTo(middle - end, org.assertj.core.data.Offset.offset(0.01));
        assertThat(end).isLessThan(100 - 7);
    }

    @Test
    void sizeAndWeightAreInherited() {
        String thin = shapes("<text y=\"9\">I</text>").get(0).getAttribute("d");
        String bold = shapes("<g font-weight=\"bold\"><text y=\"9\">I</text></g>")
                .get(0)
                .getAttribute("d");
        String large =
                shapes("<g font-size=\"32\"><text y=\"9\">I</text></g>").get(0).getAttribute("d");
        assertThat(List.of(thin, bold, large)).doesNotHaveDuplicates();
    }

    private static double left(String svg) {
        String path = shapes(svg).get(0).getAttribute("d");
        return Double.parseDouble(path.substring(1, path.indexOf(' ')));
    }

    private static List<Element> shapes(String svg) {
        Document page = Xhtml.parse("<svg xmlns=\"http://www.w3.org/2000/svg\">" + svg + "</svg>", "x");
        SvgText.outline(page);
        NodeList paths = page.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(paths::item)
                .map(Element.class::cast)
                .toList();
    }
}
