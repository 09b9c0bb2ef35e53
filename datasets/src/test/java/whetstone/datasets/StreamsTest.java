package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import whetstone.datasets.Stagger.Concept;

class StreamsTest {
    private final Random random = new Random(7);

    @Test
    void seaLabelsFollowThetaApartFromTheFlips() {
        Sea sea = Sea.draw(random, 1000, 0.1);
        double[] thetas = {8, 9, 7, 9.5};
        int flips = 0;
        for (int i = 0; i < 4000; i++) {
            double[] item = sea.x()[i];
            assertEquals(3, item.length);
            assertTrue(Arrays.stream(item).allMatch(v -> 0 <= v && v < 10));
            assertEquals(thetas[i / 1000], sea.thetas()[i]);
            int clean = item[0] + item[1] <= sea.thetas()[i] ? 1 : 0;
            assertEquals(sea.flipped()[i] ? 1 - clean : clean, sea.labels()[i]);
            flips += sea.flipped()[i] ? 1 : 0;
        }
        assertEquals(400, flips, 95); // five standard errors
    }

    @Test
    void theRateOfFlipsMovesNothingElse() {
        Sea clean = Sea.draw(new Random(1), 50, 0, 5, 6);
        Sea turned = Sea.draw(new Random(1), 50, 1, 5, 6);
        assertArrayEquals(clean.x(), turned.x());
        assertArrayEquals(Arrays.stream(clean.labels()).map(l -> 1 - l).toArray(), turned.labels());
    }

    @Test
    void staggerConceptsHoldForTheirShareOfAllItems() {
        int[] held = new int[3];
        for (int code = 0; code < 27; code++) {
            double[] item = {code / 9, code / 3 % 3, code % 3};
            for (Concept concept : Concept.values()) {
                held[concept.ordinal()] += concept.holds(item) ? 1 : 0;
            }
        }
        assertArrayEquals(new int[] {3, 15, 18}, held);
    }

    @Test
    void staggerConceptsMeanWhatTheySay() {
        assertTrue(Concept.SMALL_AND_RED.holds(new double[] {0, 0, 2}));
        assertTrue(Concept.GREEN_OR_CIRCLE.holds(new double[] {2, 1, 0}));
        assertTrue(Concept.GREEN_OR_CIRCLE.holds(new double[] {2, 0, 1}));
        assertTrue(Concept.MEDIUM_OR_LARGE.holds(new double[] {1, 2, 0}));
    }

    @Test
    void staggerLabelsFollowTheConceptInForce() {
        Stagger stagger = Stagger.draw(random, 40);
        for (int i = 0; i < 120; i++) {
            assertEquals(Concept.values()[i / 40], stagger.concepts()[i]);
            assertEquals(stagger.concepts()[i].holds(stagger.x()[i]) ? 1 : 0, stagger.labels()[i]);
            assertTrue(Arrays.stream(stagger.x()[i]).allMatch(v -> v == 0 || v == 1 || v == 2));
        }
    }

    @Test
    void staggerConceptsMayReturn() {
        Concept[] order = {Concept.MEDIUM_OR_LARGE, Concept.SMALL_AND_RED, Concept.MEDIUM_OR_LARGE};
        Concept[] concepts = Stagger.draw(random, 1, order).concepts();
        assertArrayEquals(order, concepts);
    }

    @Test
    void theHyperplaneTurnsByItsDriftAndSeparatesTheLabels() {
        RotatingHyperplane stream = RotatingHyperplane.draw(random, 5000, 10, 0.001);
        int positive = 0;
        for (int i = 0; i < 5000; i++) {
            double[] w = stream.weights()[i];
            double side = 0;
            for (int j = 0; j < 10; j++) {
                side += w[j] * (stream.x()[i][j] - 0.5);
                assertTrue(-1 <= w[j] && w[j] <= 1);
                assertTrue(i == 0 || Math.abs(Math.abs(w[j] - stream.weights()[i - 1][j]) - 0.001) < 1e-12);
            }
            assertEquals(side >= 0 ? 1 : 0, stream.labels()[i]);
            positive += stream.labels()[i];
        }
        assertEquals(2500, positive, 177); // five standard errors
    }

    @Test
    void theHyperplaneStandsStillWithoutDrift() {
        double[][] weights = RotatingHyperplane.draw(random, 20, 3, 0).weights();
        assertArrayEquals(weights[0], weights[19]);
        assertNotEquals(0, weights[0][0]);
    }

    @Test
    void bernoulliStepsKeepTheirLengthsAndRates() {
        BernoulliSteps stream = BernoulliSteps.draw(
                random, bernoulli(100, 0), bernoulli(0, 0.5), bernoulli(50, 1), bernoulli(4000, 0.2));
        assertArrayEquals(new int[] {0, 100, 100, 150}, stream.starts());
        assertEquals(4150, stream.values().length);
        assertEquals(0, Arrays.stream(stream.values(), 0, 100).sum());
        assertEquals(50, Arrays.stream(stream.values(), 100, 150).sum());
        assertEquals(800, Arrays.stream(stream.values(), 150, 4150).sum(), 127); // five standard errors
    }

    @Test
    void gaussianStepsKeepTheirMeansAndDeviations() {
        GaussianSteps stream =
                GaussianSteps.draw(random, new GaussianSteps.Step(3, 7, 0), new GaussianSteps.Step(5000, -2, 3));
        assertArrayEquals(new int[] {0, 3}, stream.starts());
        assertArrayEquals(new double[] {7, 7, 7}, Arrays.copyOf(stream.values(), 3));
        double[] second = Arrays.copyOfRange(stream.values(), 3, 5003);
        assertEquals(-2, Arrays.stream(second).average().orElseThrow(), 0.22); // five standard errors
        double variance =
                Arrays.stream(second).map(v -> (v + 2) * (v + 2)).average().orElseThrow();
        assertEquals(3, Math.sqrt(variance), 0.15); // five standard errors
    }

    @Test
    void noStepsMakeAnEmptyStream() {
        assertEquals(0, BernoulliSteps.draw(random).values().length);
        assertEquals(0, GaussianSteps.draw(random).starts().length);
    }

    @Test
    void lengthsAndRatesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> bernoulli(1, 1.1));
        assertThrows(IllegalArgumentException.class, () -> bernoulli(-1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new GaussianSteps.Step(1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Sea.draw(random, 0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> Sea.draw(random, 1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> Stagger.draw(random, 0));
        assertThrows(IllegalArgumentException.class, () -> RotatingHyperplane.draw(random, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> RotatingHyperplane.draw(random, 1, 1, 2));
    }

    private static BernoulliSteps.Step bernoulli(int length, double rate) {
        return new BernoulliSteps.Step(length, rate);
    }
}
