package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.exact;
import static whetstone.kit.Tolerance.relative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectNearTest {
    private enum Side {
        LEFT,
        RIGHT
    }

    private sealed interface Tree {}

    private record Leaf(double value) implements Tree {}

    private record Split(int feature, Tree left, Tree right) implements Tree {}

    private record Fit(double intercept, double[] slopes) {}

    private static <T> void holds(T expected, T actual, Tolerance tolerance) {
        assertEquals(Verdict.right(), near(expected, actual, tolerance));
    }

    private static <T> Verdict.Wrong wrong(T expected, T actual, Tolerance tolerance) {
        return assertInstanceOf(Verdict.Wrong.class, near(expected, actual, tolerance));
    }

    @Test
    void aNumberIsNearWithinTheToleranceAndNotBeyond() {
        holds(2.0, 2.0009, absolute(1e-3));
        wrong(2.0, 2.0011, absolute(1e-3));
    }

    @Test
    void theMessageHasBothNumbersAndBothErrors() {
        Verdict.Wrong wrong = wrong(2.0, 2.5, absolute(1e-3));
        assertEquals("2.0 (to within 0.001)", wrong.expected().text());
        assertEquals("2.5", wrong.actual().text());
        assertEquals("off by 0.50, relative 0.25", wrong.where());
    }

    @Test
    void thereIsNoRelativeErrorOfZero() {
        assertEquals("off by 0.50", wrong(0.0, 0.5, exact()).where());
    }

    @Test
    void numbersThatLookAlikeAreShownToTheLastDigit() {
        String where = wrong(1.0, Math.nextUp(1.0), exact()).where();
        assertTrue(where.startsWith("1.0 expected, 1.0000000000000002 came"), where);
    }

    @Test
    void notANumberIsNearItselfAlone() {
        holds(Double.NaN, Double.NaN, exact());
        wrong(1.0, Double.NaN, absolute(1e300));
        wrong(Double.NaN, 1.0, absolute(1e300));
    }

    @Test
    void infinityIsNearItselfAlone() {
        holds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, exact());
        wrong(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, relative(1e300));
        wrong(Double.MAX_VALUE, Double.POSITIVE_INFINITY, relative(2));
        wrong(Double.POSITIVE_INFINITY, Double.MAX_VALUE, relative(2));
    }

    @Test
    void zeroHasNoSign() {
        holds(0.0, -0.0, exact());
    }

    @Test
    void theFirstDifferentEntryIsNamed() {
        assertTrue(wrong(new double[] {1, 2, 3}, new double[] {1, 5, 6}, absolute(0.1))
                .where()
                .startsWith("at `[1]`: 2.0 expected, 5.0 came"));
        assertTrue(wrong(new double[][] {{1, 2}, {3, 4}}, new double[][] {{1, 2}, {3, 0}}, absolute(0.1))
                .where()
                .startsWith("at `[1][1]`: "));
    }

    @Test
    void shapeSpeaksBeforeNumbers() {
        assertEquals(
                "length 2 expected, length 3 came",
                wrong(new double[] {1, 2}, new double[] {9, 9, 9}, exact()).where());
        assertEquals(
                "at `[1]`: length 1 expected, length 2 came",
                wrong(new double[][] {{1}, {2}}, new double[][] {{9}, {2, 3}}, exact())
                        .where());
    }

    @Test
    void finitenessSpeaksBeforeSize() {
        assertEquals(
                "at `[2]`: 3.0 expected, NaN came",
                wrong(new double[] {1, 2, 3}, new double[] {1, 9, Double.NaN}, exact())
                        .where());
    }

    @Test
    void wholeNumbersTruthTextAndEnumsMustBeEqual() {
        Tolerance wide = absolute(100);
        holds(new int[] {1, 2}, new int[] {1, 2}, wide);
        assertEquals(
                "at `[1]`: 2 expected, 3 came",
                wrong(new int[] {1, 2}, new int[] {1, 3}, wide).where());
        assertEquals("8", wrong(7L, 8L, wide).actual().text());
        assertEquals("false", wrong(true, false, wide).actual().text());
        assertEquals("\"b\"", wrong("a", "b", wide).actual().text());
        assertEquals("RIGHT", wrong(Side.LEFT, Side.RIGHT, wide).actual().text());
    }

    @Test
    void recordsAreComparedComponentByComponent() {
        Fit fit = new Fit(1, new double[] {2, 3});
        holds(fit, new Fit(1, new double[] {2, 3.0001}), absolute(1e-3));
        assertTrue(wrong(fit, new Fit(1, new double[] {2, 4}), absolute(1e-3))
                .where()
                .startsWith("at `slopes[1]`: "));
    }

    @Test
    void casesOfASealedTypeMustBeTheSame() {
        Tree expected = new Split(0, new Leaf(1), new Leaf(2));
        holds(expected, new Split(0, new Leaf(1), new Leaf(2)), exact());
        assertTrue(wrong(expected, new Split(0, new Leaf(1), new Leaf(5)), exact())
                .where()
                .startsWith("at `right.value`: "));
        assertEquals(
                "at `right`: Leaf(value=2.0) expected, Split(feature=1, left=Leaf(value=2.0), right=Leaf(value=3.0)) came",
                wrong(expected, new Split(0, new Leaf(1), new Split(1, new Leaf(2), new Leaf(3))), exact())
                        .where());
    }

    @Test
    void listsAreComparedLikeArrays() {
        holds(List.of(1.0, 2.0), List.of(1.0, 2.0001), absolute(1e-3));
        assertTrue(wrong(List.of(1.0, 2.0), List.of(1.0, 3.0), absolute(1e-3))
                .where()
                .startsWith("at `[1]`: "));
        assertEquals(
                "length 2 expected, length 1 came",
                wrong(List.of(1.0, 2.0), List.of(1.0), exact()).where());
    }

    @Test
    void mapsNeedTheSameKeysInAnyOrder() {
        holds(Map.of("a", 1.0, "b", 2.0), Map.of("b", 2.0, "a", 1.0), exact());
        assertTrue(wrong(Map.of("a", 1.0), Map.of("a", 2.0), exact()).where().startsWith("at `[\"a\"]`: "));
        assertEquals(
                "keys [\"a\"] expected, [\"b\"] came",
                wrong(Map.of("a", 1.0), Map.of("b", 1.0), exact()).where());
    }

    @Test
    void optionalsMustBothHaveAValueOrNeither() {
        holds(Optional.empty(), Optional.empty(), exact());
        holds(Optional.of(1.0), Optional.of(1.0001), absolute(1e-3));
        assertEquals(
                "nothing expected, [1.0, 2.0] came",
                wrong(Optional.empty(), Optional.of(new double[] {1, 2}), exact())
                        .where());
        assertEquals(
                "1.0 expected, nothing came",
                wrong(Optional.of(1.0), Optional.empty(), exact()).where());
    }

    @Test
    void sameWantsTheLastBit() {
        assertTrue(same(0.3, 0.3).isRight());
        assertTrue(!same(0.3, 0.1 + 0.2).isRight());
    }
}
