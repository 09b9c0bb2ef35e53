package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionsTest {
    @Test
    void aNoiselessPlaneReproducesItsHeightsExactly() {
        Plane plane = Plane.noiseless(new Random(3), 50, 4);
        for (int i = 0; i < 50; i++) {
            double sum = plane.intercept();
            for (int j = 0; j < 4; j++) {
                sum += plane.slopes()[j] * plane.x()[i][j];
            }
            assertEquals(sum, plane.y()[i]);
        }
    }

    @Test
    void noCoefficientOfAPlaneIsNearZero() {
        for (int seed = 0; seed < 100; seed++) {
            Plane plane = Plane.noiseless(new Random(seed), 1, 3);
            double[] coefficients = plane.coefficients();
            assertEquals(plane.intercept(), coefficients[0]);
            assertArrayEquals(plane.slopes(), Arrays.copyOfRange(coefficients, 1, 4));
            assertTrue(Arrays.stream(coefficients).map(Math::abs).allMatch(c -> 1 <= c && c <= 5));
        }
    }

    @Test
    void noiseIsAddedToTheSamePlane() {
        Plane clean = Plane.noiseless(new Random(3), 5000, 2);
        Plane noisy = Plane.noisy(new Random(3), 5000, 2, 0.5);
        assertArrayEquals(clean.x(), noisy.x());
        assertArrayEquals(clean.coefficients(), noisy.coefficients());
        assertDeviation(0.5, clean.y(), noisy.y());
        assertArrayEquals(clean.y(), Plane.noisy(new Random(3), 5000, 2, 0).y());
    }

    @Test
    void aPlaneMayBeEmptyOrFlat() {
        assertEquals(0, Plane.noiseless(new Random(3), 0, 2).x().length);
        Plane flat = Plane.noiseless(new Random(3), 2, 0);
        assertArrayEquals(new double[] {flat.intercept(), flat.intercept()}, flat.y());
    }

    @Test
    void friedmansFunctionHasItsKnownValues() {
        assertEquals(20 * 0.25, Friedman1.expected(new double[] {0, 0.7, 0, 0, 0}), 1e-12);
        assertEquals(10 + 10 * 0.5 + 5 * 0.2, Friedman1.expected(new double[] {1, 0.5, 0.5, 0.5, 0.2}), 1e-12);
    }

    @Test
    void friedmansFiveLastColumnsAreIdle() {
        Friedman1 data = Friedman1.draw(new Random(3), 100, 0);
        for (int i = 0; i < 100; i++) {
            assertEquals(10, data.x()[i].length);
            assertTrue(Arrays.stream(data.x()[i]).allMatch(v -> 0 <= v && v < 1));
            assertEquals(Friedman1.expected(Arrays.copyOf(data.x()[i], 5)), data.y()[i]);
        }
    }

    @Test
    void friedmansNoiseHasItsDeviation() {
        assertDeviation(
                1,
                Friedman1.draw(new Random(3), 5000, 0).y(),
                Friedman1.draw(new Random(3), 5000, 1).y());
    }

    @Test
    void sizesAndDeviationsOutOfRangeAreRefused() {
        Random random = new Random(3);
        assertThrows(IllegalArgumentException.class, () -> Plane.noiseless(random, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> Plane.noisy(random, 1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> Friedman1.draw(random, 1, Double.POSITIVE_INFINITY));
    }

    private static void assertDeviation(double sd, double[] clean, double[] noisy) {
        double square = 0;
        for (int i = 0; i < clean.length; i++) {
            square += Math.pow(noisy[i] - clean[i], 2);
        }
        assertEquals(sd, Math.sqrt(square / clean.length), 0.05 * sd); // five standard errors at 5000 items
    }
}
