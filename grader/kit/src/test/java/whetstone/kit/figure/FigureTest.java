package whetstone.kit.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import whetstone.kit.figure.Figure.Axis;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.value.Plain;

class FigureTest {
    private static final double[] X = {1, 2, 3};
    private static final double[] Y = {2, 4, 6};

    private static final Figure EMPTY = Figure.saying("Nothing.");

    private static void assertAlike(Figure expected, Figure actual) {
        assertEquals(Plain.of(expected), Plain.of(actual));
    }

    @Test
    void whatItSaysHasItsNumbersShort() {
        assertEquals(
                "The slope is 0.333, the ends are 1900, -2.5.",
                Figure.saying("The slope is %s, the ends are %s.", 1.0 / 3, new double[] {1900, -2.5})
                        .says());
    }

    @Test
    void layersAndAxesAreAdded() {
        Figure figure =
                EMPTY.axes("years", "flow").points("data", X, Y).logarithmicY().line("fit", X, Y);
        assertEquals(new Axis("years", false), figure.x());
        assertEquals(new Axis("flow", true), figure.y());
        assertEquals(
                List.of("data", "fit"),
                figure.layers().stream().map(Layer::name).toList());
        assertEquals(List.of(), EMPTY.layers());
    }

    @Test
    void rowsAndFunctionsAreLayersToo() {
        double[][] rows = {{1, 2}, {2, 4}, {3, 6}};
        int[] group = {0, 1, -1};
        assertAlike(EMPTY.points("data", X, Y), EMPTY.points("data", rows));
        assertAlike(EMPTY.points("data", X, Y, group), EMPTY.points("data", rows, group));
        assertAlike(EMPTY.line("fit", X, Y), EMPTY.line("fit", rows));
        assertAlike(EMPTY.line("fit", X, Y), EMPTY.line("fit", X, x -> 2 * x));
        assertAlike(EMPTY.line("loss", new double[] {0, 1, 2}, Y), EMPTY.series("loss", Y));
    }

    @Test
    void layersOfAnotherShapeAreRefused() {
        refused(() -> EMPTY.points("data", X, new double[2]));
        refused(() -> EMPTY.points("data", X, Y, new int[2]));
        refused(() -> EMPTY.line("fit", X, new double[4]));
        refused(() -> EMPTY.regions("decided", X, Y, new int[2][3]));
        refused(() -> EMPTY.regions("decided", X, Y, new int[3][4]));
        refused(() -> EMPTY.bars("counts", List.of("one"), X));
        refused(() -> EMPTY.image("weights", new double[0][]));
        refused(() -> EMPTY.image("weights", new double[][] {{1, 2}, {3}}));
    }

    @Test
    void whatNobodyCouldReadIsRefused() {
        refused(() -> EMPTY.series("losses", new double[Layer.MOST + 1]));
        refused(() -> EMPTY.marks("alarms", new double[Layer.MOST + 1]));
        refused(() -> EMPTY.regions("decided", new double[200], new double[200], new int[200][200]));
        refused(() -> EMPTY.image("weights", new double[200][200]));
        refused(() -> Twig.leaf("1, ".repeat(1000)));
        Twig deep = Twig.leaf("end");
        for (int depth = 0; depth <= Layer.Tree.DEEPEST; depth++) {
            deep = new Twig("node", Map.of("on", deep));
        }
        Twig tree = deep;
        refused(() -> EMPTY.tree("tree", tree));
    }

    @Test
    void branchesKeepTheirOrder() {
        Twig twig = Twig.question("x ≤ 1", Twig.leaf("left"), Twig.leaf("right"));
        assertEquals(List.of("yes", "no"), List.copyOf(twig.branches().keySet()));
    }

    @Test
    void placesAreSpaced() {
        assertArrayEquals(new double[] {0, 2.5, 5}, Spaced.evenly(0, 5, 3));
        assertArrayEquals(new double[] {0.1, 1, 10}, Spaced.byRatio(0.1, 10, 3), 1e-12);
    }

    private static void refused(Executable figure) {
        assertThrows(IllegalArgumentException.class, figure);
    }
}
