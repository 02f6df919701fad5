package kz.zholdama.register.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BarPlotTest {

    @Test
    void tellsItsTitleAndEachNumberAndTellsColumnsApartByPatternsToo() throws Exception {
        var svg = read(new BarPlot(
                "Сроки <решений> & прочее",
                "Столбцы.",
                List.of("В срок", "Позже срока"),
                List.of(
                        new BarPlot.Bars("март 2026", List.of(12_345L, 0L)),
                        new BarPlot.Bars("апрель", List.of(6172L, 3L)))));

        assertThat(texts(svg, "title")).containsExactly("Сроки <решений> & прочее");
        assertThat(texts(svg, "desc")).containsExactly("Столбцы.");
        assertThat(texts(svg, "text")).contains("В срок", "Позже срока", "март 2026", "12 345", "0", "6 172", "3");
        var bars = bars(svg);
        assertThat(bars)
                .hasSize(6)
                .extracting(bar -> bar.getAttribute("fill"))
                .anySatisfy(fill -> assertThat(fill).endsWith("lines)"));
        assertThat(width(bars.get(2))).isCloseTo(2 * width(bars.get(4)), offset(1.0));
        assertThat(width(bars.get(3))).isZero();
        assertThat(width(bars.get(5))).isPositive(); // three of twelve thousand can be seen
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void breaksALongNameIntoTwoLinesAndStandsWithoutLines() throws Exception {
        var name = "Управление занятости и социальных программ Восточно-Казахстанской области города Усть-Каменогорск";
        var svg = read(new BarPlot("а", "б", List.of("в"), List.of(new BarPlot.Bars(name, List.of(1L)))));

        assertThat(texts(svg, "text"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(34));
        assertThat(bars(read(new BarPlot("а", "б", List.of("в"), List.of())))).hasSize(1);
    }

    @Test
    void takesANumberForEachColumnOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarPlot("", "", List.of("a", "b"), List.of(new BarPlot.Bars("c", List.of(1L)))));
    }

    private static Document read(BarPlot plot) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String name) {
        var found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    /** Those of the legend first. */
    private static List<Element> bars(Document svg) {
        var found = svg.getElementsByTagName("rect");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(rect -> rect.hasAttribute("stroke"))
                .toList();
    }

    private static double width(Element bar) {
        return Double.parseDouble(bar.getAttribute("width"));
    }
}
