package whetstone.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Machine MACHINE = new Machine(50, 20);
    private static final List<Measurement> MEASUREMENTS = List.of(
            new Measurement(Kernel.MATRIX_PRODUCT, 512, "naive", 200_000),
            new Measurement(Kernel.MATRIX_PRODUCT, 512, "fast", 5_000),
            new Measurement(Kernel.MATRIX_PRODUCT, 512, "nd4j", 6_000),
            new Measurement(Kernel.MATRIX_PRODUCT, 512, "ejml", 40_000),
            new Measurement(Kernel.ADWIN, 1000, "fast", 3));

    @Test
    void aRatioIsTheBestPeersTimeOverOnesOwn() {
        List<String> rows =
                new Table(MACHINE, MEASUREMENTS).markdown().lines().skip(4).toList();
        assertEquals(
                List.of(
                        "| matrix-product | 512 | naive | 200.0 ms | 0.03 | 1.3 |",
                        "| matrix-product | 512 | fast | 5.0 ms | 1.20 | 53.7 |",
                        "| matrix-product | 512 | nd4j | 6.0 ms | 1.00 | 44.7 |",
                        "| matrix-product | 512 | ejml | 40.0 ms | 0.15 | 6.7 |",
                        "| adwin | 1000 | fast | 3.00 us |  |  |"),
                rows);
    }

    @Test
    void aKernelThatIsSlowedDownShowsUp() {
        Measurement slower = new Measurement(Kernel.MATRIX_PRODUCT, 512, "fast", 12_000);
        String table = new Table(MACHINE, List.of(slower, MEASUREMENTS.get(2))).markdown();
        assertTrue(table.contains("| fast | 12.0 ms | 0.50 |"), table);
    }

    @Test
    void thePageDrawsEveryMeasurementAndNeedsNothingFromElsewhere() {
        String page = new Page(MACHINE, MEASUREMENTS).html();
        MEASUREMENTS.forEach(one -> assertTrue(page.contains(one.subject()) && page.contains(one.time()), page));
        assertFalse(page.contains("src=") || page.contains("href="));
        assertFalse(page.contains("<script"));
    }

    @Test
    void textsAreEscaped() {
        Svg svg = new Svg(10, 10, "a 'b' & c");
        svg.text(1, 2, "start", "<script>\"");
        String drawn = svg.closed();
        assertTrue(drawn.contains("a &#39;b&#39; &amp; c"), drawn);
        assertTrue(drawn.contains("&lt;script&gt;&quot;"), drawn);
    }
}
