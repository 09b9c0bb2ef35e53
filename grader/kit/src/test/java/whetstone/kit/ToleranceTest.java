package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    private record Pair(double large, double small) {}

    private static <T> boolean near(T expected, T actual, Tolerance tolerance) {
        return Expect.near(expected, actual, tolerance).isRight();
    }

    @Test
    void addsTheAbsoluteAndTheRelativePart() {
        assertTrue(near(100.0, 100.19, within(0.1, 1e-3)));
        assertFalse(near(100.0, 100.21, within(0.1, 1e-3)));
    }

    @Test
    void aLoneNumberIsItsOwnScale() {
        assertTrue(near(1000.0, 1000.9, relative(1e-3)));
        assertFalse(near(1.0, 1.9, relative(1e-3)));
        assertFalse(near(0.0, 1e-300, relative(1e-3)));
    }

    @Test
    void theLargestEntryOfAnArrayIsTheScaleOfAll() {
        assertTrue(near(new double[] {1000, 0}, new double[] {1000, 0.9}, relative(1e-3)));
        assertFalse(near(new double[] {1000, 0}, new double[] {1000, 1.1}, relative(1e-3)));
        assertTrue(near(new float[] {1000, 0}, new float[] {1000, 0.9f}, relative(1e-3)));
    }

    @Test
    void theLargestEntryOfAMatrixIsTheScaleOfAllItsRows() {
        assertTrue(near(new double[][] {{1000}, {0}}, new double[][] {{1000}, {0.9}}, relative(1e-3)));
    }

    @Test
    void theLargestElementOfAListIsTheScaleOfAll() {
        assertTrue(near(List.of(1000.0, 0.0), List.of(1000.0, 0.9), relative(1e-3)));
    }

    @Test
    void expectedInfinitiesAreNoScale() {
        double[] expected = {Double.NEGATIVE_INFINITY, 1};
        assertFalse(near(expected, new double[] {Double.NEGATIVE_INFINITY, 2}, relative(1e-3)));
    }

    @Test
    void whatCameIsNoScale() {
        assertFalse(near(new double[] {1, 0}, new double[] {1, 1e9}, relative(1e-3)));
    }

    @Test
    void componentsOfARecordAndValuesOfAMapHaveScalesOfTheirOwn() {
        assertFalse(near(new Pair(1000, 0), new Pair(1000, 0.9), relative(1e-3)));
        assertFalse(near(Map.of("a", 1000.0, "b", 0.0), Map.of("a", 1000.0, "b", 0.9), relative(1e-3)));
    }

    @Test
    void saysItselfInWords() {
        assertEquals("exactly", Tolerance.exact().toString());
        assertEquals("to within 0.1", absolute(0.1).toString());
        assertEquals("to within 0.2 of its size", relative(0.2).toString());
        assertEquals("to within 0.1 + 0.2 of its size", within(0.1, 0.2).toString());
    }
}
