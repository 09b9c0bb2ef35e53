package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static final double ROUNDING = 1e-14;

    private final Random random = new Random(7);

    @Test
    void blobsLieAroundTheirCentres() {
        double[][] centres = {{0, 0, 0}, {100, 0, -100}};
        Blobs blobs = Blobs.draw(random, 4000, centres, 2);
        for (int label = 0; label < 2; label++) {
            for (int j = 0; j < 3; j++) {
                double[] offsets = offsets(blobs, label, j);
                double mean = Arrays.stream(offsets).average().orElseThrow();
                double square = Arrays.stream(offsets).map(v -> v * v).average().orElseThrow();
                assertEquals(0, mean, 0.2); // standard error 0.045
                assertEquals(2, Math.sqrt(square), 0.15); // standard error 0.032
            }
        }
        assertArrayEquals(centres, blobs.centres());
    }

    private static double[] offsets(Blobs blobs, int label, int column) {
        double[] offsets = new double[blobs.x().length];
        int found = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (blobs.labels()[i] == label) {
                offsets[found++] = blobs.x()[i][column] - blobs.centres()[label][column];
            }
        }
        return Arrays.copyOf(offsets, found);
    }

    @Test
    void blobsWithoutDeviationAreTheirCentresButNotTheCallersArrays() {
        double[][] centres = Blobs.centres(random, 5, 2, 10);
        Blobs blobs = Blobs.draw(random, 20, centres, 0);
        centres[0][0] = 1000;
        for (int i = 0; i < 20; i++) {
            assertArrayEquals(blobs.centres()[blobs.labels()[i]], blobs.x()[i]);
            assertTrue(Arrays.stream(blobs.x()[i]).allMatch(v -> -10 <= v && v < 10));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 99, 100})
    void labelsAreBalanced(int n) {
        assertBalanced(n, 2, Moons.draw(random, n, 0.1).labels());
        assertBalanced(n, 2, Circles.draw(random, n, 0.1).labels());
        assertBalanced(n, 3, Blobs.draw(random, n, new double[3][2], 1).labels());
        assertBalanced(4 * n, 4, Spirals.draw(random, 4, n, 0.1).labels());
    }

    private static void assertBalanced(int n, int k, int[] labels) {
        assertEquals(n, labels.length);
        for (int label = 0; label < k; label++) {
            int wanted = label;
            assertEquals(
                    (n - label + k - 1) / k,
                    Arrays.stream(labels).filter(l -> l == wanted).count());
        }
    }

    @Test
    void labelsAreShuffled() {
        int[] labels = Moons.draw(random, 1000, 0).labels();
        int repeats = 0;
        for (int i = 1; i < labels.length; i++) {
            repeats += labels[i] == labels[i - 1] ? 1 : 0;
        }
        assertEquals(500, repeats, 80); // five standard errors
    }

    @Test
    void noiselessMoonsAreHalfCircles() {
        Moons moons = Moons.draw(random, 200, 0);
        for (int i = 0; i < 200; i++) {
            double[] p = moons.x()[i];
            boolean upper = moons.labels()[i] == 0;
            assertEquals(1, upper ? Math.hypot(p[0], p[1]) : Math.hypot(p[0] - 1, p[1] - 0.5), ROUNDING);
            assertTrue(upper ? p[1] >= 0 : p[1] <= 0.5);
        }
    }

    @Test
    void noiselessCirclesHaveTheirRadii() {
        Circles circles = Circles.draw(random, 200, 0);
        for (int i = 0; i < 200; i++) {
            double[] p = circles.x()[i];
            assertEquals(circles.labels()[i] == 0 ? Circles.OUTER : Circles.INNER, Math.hypot(p[0], p[1]), ROUNDING);
        }
    }

    @Test
    void noiselessSpiralsWindFromTheirArm() {
        Spirals spirals = Spirals.draw(random, 3, 100, 0);
        for (int i = 0; i < 300; i++) {
            double[] p = spirals.x()[i];
            double radius = Math.hypot(p[0], p[1]);
            assertTrue(0.1 - ROUNDING <= radius && radius < 1 + ROUNDING);
            double turns = Math.atan2(p[1], p[0]) / (2 * Math.PI) - radius - spirals.labels()[i] / 3.0;
            assertEquals(Math.rint(turns), turns, ROUNDING);
        }
    }

    @Test
    void noiseMovesPointsByItsDeviation() {
        double[][] clean = Moons.draw(new Random(1), 5000, 0).x();
        double[][] noisy = Moons.draw(new Random(1), 5000, 0.3).x();
        double square = 0;
        for (int i = 0; i < clean.length; i++) {
            square += Math.pow(noisy[i][0] - clean[i][0], 2) + Math.pow(noisy[i][1] - clean[i][1], 2);
        }
        assertEquals(0.3, Math.sqrt(square / 10000), 0.015); // standard error 0.002
    }

    @Test
    void sizesAndDeviationsOutOfRangeAreRefused() {
        assertRefused(() -> Moons.draw(random, -1, 0));
        assertRefused(() -> Circles.draw(random, 1, -0.1));
        assertRefused(() -> Circles.draw(random, 1, Double.NaN));
        assertRefused(() -> Spirals.draw(random, 0, 1, 0));
        assertRefused(() -> Blobs.draw(random, 1, new double[0][], 1));
        assertRefused(() -> Blobs.centres(random, 0, 2, 1));
    }

    private static void assertRefused(Runnable draw) {
        assertThrows(IllegalArgumentException.class, draw::run);
    }
}
