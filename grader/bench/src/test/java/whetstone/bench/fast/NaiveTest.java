package whetstone.bench.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import drift.adwin.Adwin;
import drift.adwin.AdwinReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fast kernels against the formula, entry by entry, at sizes that fill no block and no vector. */
class NaiveTest {
    private final Random random = new Random(7);

    private double[] normal(int length) {
        double[] numbers = new double[length];
        Arrays.setAll(numbers, i -> random.nextGaussian());
        return numbers;
    }

    @Test
    void aProductOfManyBlocks() {
        int m = 131;
        int k = 1051;
        int n = 43;
        double[] a = normal(m * k);
        double[] b = normal(k * n);
        double[] expected = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                for (int l = 0; l < k; l++) {
                    expected[i * n + j] += a[i * k + l] * b[l * n + j];
                }
            }
        }
        double[] c = normal(m * n);
        new MatrixProduct().multiply(c, a, b, m, k, n);
        assertArrayEquals(expected, c, 1e-11);
    }

    @Test
    void rowsOfEveryLength() {
        for (int length = 0; length < 70; length++) {
            double[] x = normal(length + 3);
            double[] y = normal(length + 2);
            int last = length;
            double dot = IntStream.range(0, last)
                    .mapToDouble(i -> x[i + 3] * y[i + 2])
                    .sum();
            assertEquals(dot, Loops.BEST.dot(x, 3, y, 2, length), 1e-12);
            double[] sums = y.clone();
            Arrays.setAll(sums, i -> i < 2 ? y[i] : y[i] + 0.5 * x[i + 1]);
            Loops.BEST.axpy(0.5, x, 3, y, 2, length);
            assertArrayEquals(sums, y, 1e-15);
        }
    }

    /** In whole numbers, a factor gives its matrix, and the matrix its factor, without rounding. */
    @Test
    void factorsOfEveryBlock() {
        for (int n : new int[] {1, 39, 40, 41, 97}) {
            double[] factor = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    factor[i * n + j] = i == j ? 1 << random.nextInt(3) : random.nextInt(7) - 3;
                }
            }
            double[] a = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i * n + j] = product(factor, i, j, n);
                }
            }
            new Cholesky().factor(a, n);
            assertArrayEquals(factor, a, "n = " + n);
        }
    }

    private static double product(double[] rows, int i, int j, int n) {
        return IntStream.range(0, n)
                .mapToDouble(k -> rows[i * n + k] * rows[j * n + k])
                .sum();
    }

    @Test
    void filtersBothWays() {
        Convolution shape = new Convolution(8, 3, 9, 23, 3);
        double[] image = normal(3 * 9 * 23);
        double[] weights = normal(8 * shape.depth());
        double[] expected = filtered(shape, image, weights);
        double[] direct = new double[expected.length];
        shape.direct(image, shape.packed(weights), direct);
        assertArrayEquals(expected, direct, 1e-12);
        double[] byProduct = new double[expected.length];
        double[] columns = new double[shape.depth() * shape.outHeight() * shape.outWidth()];
        shape.byProduct(new MatrixProduct(), image, weights, columns, byProduct);
        assertArrayEquals(expected, byProduct, 1e-12);
    }

    private static double[] filtered(Convolution shape, double[] image, double[] weights) {
        double[] out = new double[shape.filters() * shape.outHeight() * shape.outWidth()];
        int at = 0;
        for (int f = 0; f < shape.filters(); f++) {
            for (int y = 0; y < shape.outHeight(); y++) {
                for (int x = 0; x < shape.outWidth(); x++, at++) {
                    for (int l = 0; l < shape.depth(); l++) {
                        int u = l / 3 % 3;
                        int v = l % 3;
                        out[at] += weights[f * shape.depth() + l]
                                * image[(l / 9 * shape.height() + y + u) * shape.width() + x + v];
                    }
                }
            }
        }
        return out;
    }

    @Test
    void countsInBins() {
        double[] x = random.doubles(1003, -1, 3).toArray();
        x[1002] = Math.nextDown(3.0);
        int[] expected = new int[10];
        for (double number : x) {
            expected[Math.min((int) Math.floor((number + 1) / 0.4), 9)]++;
        }
        assertArrayEquals(expected, Histogram.of(x, -1, 3, 10));
    }

    @Test
    void theMostSimilarRows() {
        double[] x = normal(500 * 19);
        double[] query = normal(19);
        int[] expected = IntStream.range(0, 500)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -cosine(Arrays.copyOfRange(x, i * 19, i * 19 + 19), query)))
                .mapToInt(Integer::intValue)
                .limit(7)
                .toArray();
        assertArrayEquals(expected, new CosineIndex(x, 19).top(query, 7));
    }

    private static double cosine(double[] a, double[] b) {
        return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void binsSplitAsTheirNumbersDo() {
        byte[][] bins = new byte[3][2001];
        double[][] numbers = new double[3][2001];
        int[] labels = random.ints(2001, 0, 4).toArray();
        for (int f = 0; f < 3; f++) {
            random.nextBytes(bins[f]);
            for (int i = 0; i < 2001; i++) {
                numbers[f][i] = bins[f][i] & 255;
            }
        }
        SplitSearch.Split sorted = SplitSearch.sorted(numbers, labels, 4, 20);
        SplitSearch.Split binned = SplitSearch.binned(bins, labels, 4, 20);
        assertEquals(sorted.feature(), binned.feature());
        assertEquals(sorted.value(), binned.value());
        assertEquals(sorted.gain(), binned.gain(), 1e-15);
    }

    @Test
    void valuesOfAllKindsInOrder() {
        double[] values = {3, -0.0, 0, Double.NEGATIVE_INFINITY, -2, 1e-310, Double.POSITIVE_INFINITY, -2, 3};
        assertArrayEquals(new int[] {3, 4, 7, 1, 2, 5, 0, 8, 6}, Order.of(values));
    }

    /** Cuts between buckets are fewer than all cuts, so the two need not agree value by value. */
    @Test
    void bucketsSeeTheChangesThatEveryCutSees() {
        AdwinReference everyCut = new AdwinReference();
        everyCut.start(0.01);
        AdwinBuckets buckets = new AdwinBuckets(0.01);
        for (int i = 0; i < 3000; i++) {
            double value = random.nextDouble() < (i / 1000 % 2 == 0 ? 0.2 : 0.7) ? 1 : 0;
            Adwin.Step step = everyCut.update(value);
            buckets.update(value);
            if (i % 1000 == 999) {
                assertEquals(step.mean(), buckets.mean(), 0.05, "after " + i);
                assertTrue(buckets.width() > 700 && buckets.width() < 1200, "width " + buckets.width());
            }
        }
    }
}
