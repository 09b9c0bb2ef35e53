package whetstone.kit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {
    private record Fit(double intercept, double[] slopes, double last) {}

    private static final double[] LONG =
            IntStream.range(0, 1000).asDoubleStream().toArray();

    private static void assertMarks(String expected, Shown shown) {
        String text = shown.text();
        assertEquals(
                expected,
                text.substring(0, shown.from()) + ">>" + text.substring(shown.from(), shown.to()) + "<<"
                        + text.substring(shown.to()));
    }

    private static Shown at(Place place, Object value) {
        return Show.at(place, value, 60);
    }

    private static Shown around(Place place, Object value) {
        return Show.around(place, value, 30);
    }

    @Test
    void aPlaceIsMarkedWhereverItLies() {
        Fit fit = new Fit(2, new double[] {1, 1}, 2);
        assertMarks(
                "Fit(intercept=2.0, slopes=[1.0, >>1.0<<], last=2.0)",
                at(Place.WHOLE.component("slopes").element(1), fit));
        assertMarks("[[1, 2], [>>3<<]]", at(Place.WHOLE.element(1).element(0), new int[][] {{1, 2}, {3}}));
        assertMarks("[[1, 2], >>[3]<<]", at(Place.WHOLE.element(1), List.of(List.of(1, 2), List.of(3))));
        assertMarks("{\"a\"=>>1<<}", at(Place.WHOLE.entry("a"), Map.of("a", 1)));
        assertMarks(
                "[Optional[[0, >>1<<]]]", at(Place.WHOLE.element(0).element(1), List.of(Optional.of(List.of(0, 1)))));
    }

    @Test
    void aNumberByItselfIsMarkedAndAContainerIsNot() {
        assertMarks(">>2.0<<", at(Place.WHOLE, 2.0));
        assertFalse(at(Place.WHOLE, new int[] {1}).isMarked());
        assertFalse(at(Place.WHOLE, new Fit(0, LONG, 0)).isMarked());
    }

    @Test
    void aPlaceThatIsNotThereIsNotMarked() {
        assertFalse(at(Place.WHOLE.element(7), new int[] {1}).isMarked());
        assertFalse(
                at(Place.WHOLE.component("bias"), new Fit(0, new double[0], 0)).isMarked());
    }

    @Test
    void aPlaceBeyondTheBoundIsOutOfSight() {
        assertFalse(at(Place.WHOLE.element(100), LONG).isMarked());
    }

    @Test
    void aWindowBeginsShortlyBeforeThePlace() {
        assertMarks("[..., 498.0, 499.0, >>500.0<<, 501 ...", around(Place.WHOLE.element(500), LONG));
        assertMarks("[0.0, >>1.0<<, 2.0, 3.0, 4.0, 5.0, ...", around(Place.WHOLE.element(1), LONG));
        assertMarks("[..., 997.0, 998.0, >>999.0<<]", around(Place.WHOLE.element(999), LONG));
        assertMarks(
                "[..., [..., 5.0, 6.0, >>7.0<<, 8.0 ...",
                around(Place.WHOLE.element(2).element(7), new double[][] {LONG, LONG, LONG, LONG}));
    }

    @Test
    void aWindowLeavesOutWhatLiesBeforeAComponent() {
        Place last = Place.WHOLE.component("last");
        assertMarks("Fit(..., last=>>2.0<<)", around(last, new Fit(0, LONG, 2)));
        assertMarks(
                "{..., \"b\"=>>1<<}", around(Place.WHOLE.entry("b"), new java.util.TreeMap<>(Map.of("a", 0, "b", 1))));
    }

    @Test
    void whatIsMarkedIsCutAtTheBoundAsWell() {
        Shown shown = Show.at(Place.WHOLE.element(0), List.of(LONG), 10);
        assertMarks("[>>[0.0, 1.0<< ...", shown);
    }

    @Test
    void theCaretStandsBelowTheFirstCharacterOfThePart() {
        Shown shown = at(Place.WHOLE.element(1), new int[] {1, 234});
        assertEquals("[1, 234]\n    ^~~", shown.text() + "\n" + shown.underline());
        assertEquals(
                "it is [1, 234]\n          ^~~",
                shown.after("it is ").text() + "\n" + shown.after("it is ").underline());
        assertEquals(shown.underline(), shown.before(" (exactly)").underline());
    }

    @Test
    void whatHasOnePartNeedsNoCaret() {
        assertEquals("", at(Place.WHOLE, 2.0).underline());
        assertEquals("", Shown.words("nothing").after("it is ").underline());
    }

    @Test
    void placesReadAsOneWouldWriteThem() {
        Place place =
                Place.WHOLE.component("layers").element(2).component("weights").entry("a");
        assertEquals("layers[2].weights[\"a\"]", place.toString());
        assertTrue(Place.WHOLE.toString().isEmpty());
    }
}
