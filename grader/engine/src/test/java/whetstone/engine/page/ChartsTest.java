package whetstone.engine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import whetstone.engine.page.chart.Charts;
import whetstone.engine.page.chart.Charts.Chart;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer.Twig;

class ChartsTest {
    private static final Set<String> MARKS = Set.of("point", "line", "rect", "rule", "text", "circle", "square");
    private static final Set<String> FIELDS = Set.of("x", "x2", "y", "y2", "text", "strength", "piece");

    @TestFactory
    List<DynamicTest> everyKindOfLayerGivesAValidSpecification() {
        return Samples.of("name").stream()
                .map(figure -> DynamicTest.dynamicTest(
                        figure.layers().get(0).getClass().getSimpleName(), () -> requireValid(yours(figure))))
                .toList();
    }

    private static void requireValid(Chart chart) {
        assertTrue(chart.spec().get("width").asInt() > 0
                && chart.spec().get("height").asInt() > 0);
        boolean drawn = false;
        for (JsonNode layer : chart.spec().get("layer")) {
            assertTrue(MARKS.contains(layer.at("/mark/type").asString()), layer.toString());
            for (var channel : layer.get("encoding").properties()) {
                JsonNode field = channel.getValue().get("field");
                if (field != null) {
                    assertTrue(FIELDS.contains(field.asString()), field.toString());
                    requireNumbers(layer, field.asString());
                }
            }
            drawn |= layer.at("/mark/opacity").asDouble() > 0
                    && !layer.at("/data/values").isEmpty();
        }
        assertTrue(drawn, "something is seen");
    }

    /** JSON has no NaN, and a picture no place for infinity. */
    private static void requireNumbers(JsonNode layer, String field) {
        for (JsonNode row : layer.at("/data/values")) {
            JsonNode value = row.get(field);
            assertTrue(
                    field.equals("piece")
                            || field.equals("text") && value.isString()
                            || value.isNumber() && Double.isFinite(value.asDouble()),
                    row.toString());
        }
    }

    @Test
    void bothPicturesHaveTheSameScales() {
        Charts charts = Charts.of(line(1, 2, 4), line(1, 3, 9));
        JsonNode yours = domain(charts.yours(), "y");
        assertEquals(domain(charts.expected(), "y"), yours);
        assertTrue(yours.get(0).asDouble() < 1 && yours.get(1).asDouble() > 9, yours.toString());
    }

    @Test
    void aRunawayAnswerDoesNotFlattenTheExpectedOne() {
        Charts charts = Charts.of(line(1, 1e300, -1e308), line(1, 2, 3));
        JsonNode domain = domain(charts.expected(), "y");
        assertTrue(domain.get(1).asDouble() < 10, domain.toString());
        assertEquals(2, charts.yours().orElseThrow().unseen());
        assertEquals(0, charts.expected().orElseThrow().unseen());
        requireValid(charts.yours().orElseThrow());
    }

    @Test
    void valuesWithoutAPlaceOnALogarithmicAxisAreCountedNotDrawn() {
        Figure figure = Figure.saying("falls")
                .points("loss", Samples.RISING, new double[] {0, -1, 100})
                .logarithmicY();
        Chart chart = yours(figure);
        assertEquals(2, chart.unseen());
        assertEquals("log", chart.spec().at("/layer/1/encoding/y/scale/type").asString());
        assertEquals(1, chart.spec().at("/layer/1/data/values").size());
    }

    @Test
    void valuesThatAreNoNumbersLeaveAnEmptyPictureWithAxes() {
        Chart chart = yours(Figure.saying("nothing").points("none", Samples.STRANGE, Samples.STRANGE));
        assertTrue(chart.unseen() >= 2);
        for (JsonNode end : chart.spec().at("/layer/0/encoding/x/scale/domain")) {
            assertTrue(Double.isFinite(end.asDouble()));
        }
    }

    @Test
    void aLineBreaksWhereItsValuesDo() {
        JsonNode rows = yours(Figure.saying("gap").series("loss", new double[] {1, Double.NaN, 3}))
                .spec()
                .at("/layer/1/data/values");
        assertEquals(2, rows.size());
        assertFalse(rows.get(0).has("piece"));
        assertEquals(1, rows.get(1).get("piece").asInt());
    }

    @Test
    void aNameMeansTheSameLookInBothPicturesAndStandsOnceInTheLegend() {
        Charts charts = Charts.of(
                Optional.of(Figure.saying("yours").marks("alarm", 1)),
                Optional.of(Figure.saying("right")
                        .line("stream", Samples.RISING, Samples.RISING)
                        .marks("alarm", 2)));
        assertEquals(2, charts.legend().size());
        assertEquals(
                charts.yours().orElseThrow().spec().at("/layer/1/mark/color"),
                charts.expected().orElseThrow().spec().at("/layer/2/mark/color"));
    }

    @Test
    void aTreeOfManyNodesIsCutAndSaysSo() {
        Twig twig = Twig.leaf("leaf");
        for (int depth = 0; depth < 8; depth++) {
            twig = Twig.question("question", twig, twig);
        }
        Chart chart = yours(Figure.saying("large").tree("tree", twig));
        requireValid(chart);
        assertTrue(chart.spec().toString().contains("and 391 more"), "511 nodes, 120 lines");
    }

    @Test
    void textsOfStrangersAreValuesOnlyNeverExpressionsOrFields() {
        String hostile = "datum['x'].constructor(\"alert(1)\")()";
        for (Figure figure : Samples.of(hostile)) {
            requireValid(yours(figure));
            String spec = yours(figure).spec().toString();
            for (String key : List.of("signal", "expr", "calculate", "filter", "transform", "href", "url")) {
                assertFalse(spec.contains("\"" + key + "\""), key);
            }
            assertFalse(spec.contains("\"field\":\"datum"), spec);
            assertFalse(spec.contains("labelExpr\":\"datum"), spec);
        }
    }

    private static Optional<Figure> line(double... values) {
        return Optional.of(Figure.saying("line").line("line", Samples.RISING, values));
    }

    private static Chart yours(Figure figure) {
        return Charts.of(Optional.of(figure), Optional.empty()).yours().orElseThrow();
    }

    private static JsonNode domain(Optional<Chart> chart, String channel) {
        return chart.orElseThrow().spec().at("/layer/1/encoding/" + channel + "/scale/domain");
    }
}
