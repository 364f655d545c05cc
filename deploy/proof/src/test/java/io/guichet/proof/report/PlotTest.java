package io.guichet.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void itIsWellFormedWithALineForEachSeries() throws Exception {
        Plot plot = new Plot(
                "a < b & c",
                "x",
                "y",
                List.of(
                        new Plot.Line("p50", List.of(new Plot.Point(10, 3), new Plot.Point(50, 30))),
                        new Plot.Line("p99", List.of(new Plot.Point(10, 100), new Plot.Point(50, 900)))));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(plot.svg()).contains("a &lt; b &amp; c").contains(">1000<");
    }

    @Test
    void oneFlatPointIsDrawnToo() {
        assertThat(new Plot("t", "x", "y", List.of(new Plot.Line("p", List.of(new Plot.Point(0, 1))))).svg())
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }
}
