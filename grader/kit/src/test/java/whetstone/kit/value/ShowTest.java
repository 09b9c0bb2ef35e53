package whetstone.kit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowTest {
    private record Fit(double intercept, double[] slopes) {}

    private static String shown(Object value) {
        return Show.value(value, 100);
    }

    @Test
    void valuesLookAsOneWouldWriteThem() {
        assertEquals("[1.0, 2.5]", shown(new double[] {1, 2.5}));
        assertEquals("[[1, 2], []]", shown(new int[][] {{1, 2}, {}}));
        assertEquals("Fit(intercept=1.0, slopes=[2.0])", shown(new Fit(1, new double[] {2})));
        assertEquals("[\"a\", \"b\"]", shown(List.of("a", "b")));
        assertEquals("{\"a\"=[true]}", shown(Map.of("a", new boolean[] {true})));
        assertEquals("Optional[1.0]", shown(Optional.of(1.0)));
        assertEquals("Optional[]", shown(Optional.empty()));
        assertEquals("null", shown(null));
    }

    @Test
    void numbersHaveAtMostTenDigits() {
        assertEquals("0.3333333333", Show.number(1.0 / 3));
        assertEquals("1.0E-20", Show.number(1e-20));
        assertEquals("NaN", Show.number(Double.NaN));
        assertEquals("-Infinity", Show.number(Double.NEGATIVE_INFINITY));
    }

    @Test
    void whatIsAskedPassesForNoRoundNumberThatItIsNot() {
        double[] asked = {1.0 / 3, 1, Math.nextUp(1.0), 0.1 + 0.2, 1e300, Double.NaN};
        assertEquals(
                "[0.3333333333, 1.0, 1.0000000000000002, 0.30000000000000004, 1.0E300, NaN]",
                Show.valueOrSize(asked, 100));
    }

    @Test
    void inASentenceThreeDigitsDo() {
        assertEquals("0.667", Show.told(2.0 / 3));
        assertEquals("123000", Show.told(123_456.7));
        assertEquals("123456", Show.told(123_456.0));
        assertEquals("0", Show.told(-0.0));
        assertEquals("3, -1", Show.told(new int[] {3, -1}));
        assertEquals("1.23E-9", Show.told(1.234e-9));
        assertEquals("1.23E+58", Show.told(1.234e58));
        assertEquals("NaN", Show.told(Double.NaN));
        assertEquals("12", Show.told(12));
        assertEquals("1, 0.5", Show.told(new double[] {1, 0.5}));
        assertEquals("0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 and more", Show.told(new double[13]));
    }

    @Test
    void theLargestNumberIsNotInfinite() {
        assertEquals("1.7976931348623157E308", Show.number(Double.MAX_VALUE));
        assertEquals("-1.7976931348623157E308", Show.number(-Double.MAX_VALUE));
    }

    @Test
    void textStaysOnOneLine() {
        assertEquals("\"a\\nb\\tc\\r\\u0007\"", shown("a\nb\tc\r\u0007"));
    }

    @Test
    void whatIsTooLongIsCutAtTheBound() {
        assertEquals("[1.0, 1.0, ...", Show.value(new double[] {1, 1, 1, 1, 1}, 10));
        assertEquals("\"aaaaaaaaa ...", Show.value("a".repeat(1000), 10));
    }

    @Test
    void noLetterIsCutInTheMiddle() {
        String smiles = "\uD83D\uDE00".repeat(100);
        for (int bound = 10; bound < 14; bound++) {
            assertWhole(Show.value(smiles, bound));
            assertWhole(Show.value(List.of("a", smiles), bound));
            assertWhole(Inert.line(smiles, bound));
            assertWhole(Cut.head(smiles, bound));
            assertWhole(Cut.tail(smiles, bound));
        }
        assertEquals("\uD83D\uDE00", Cut.head(smiles, 3));
        assertEquals("\uD83D\uDE00", Cut.tail(smiles, 3));
        assertEquals("ab", Cut.head("ab", 5) + Cut.tail("ab", 0));
    }

    private static void assertWhole(String text) {
        assertTrue(text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE), text);
    }

    @Test
    void whatIsHugeIsNotWrittenOutFirst() {
        Object nested = Collections.nCopies(Integer.MAX_VALUE, Collections.nCopies(Integer.MAX_VALUE, "a"));
        assertTrue(Show.value(nested, 200).length() <= 204);
        assertTrue(Show.value(Map.of("a", nested, "b", new Fit(0, new double[1 << 20])), 200)
                        .length()
                <= 204);
    }
}
