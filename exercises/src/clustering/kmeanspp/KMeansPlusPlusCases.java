package clustering.kmeanspp;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Verdict;

/** Points and draws, and what the definition in the statement says of them. */
final class KMeansPlusPlusCases {
    private KMeansPlusPlusCases() {}

    static double[][] line(double... positions) {
        return Arrays.stream(positions).mapToObj(p -> new double[] {p}).toArray(double[][]::new);
    }

    /** Points of two overlapping blobs, the first one twice; some rows of the first half are chosen. */
    static Scene scene(int size, Random random) {
        double[][] x = Blobs.draw(random, size, new double[][] {{0, 0, 0}, {3, -1, 2}}, 1.5)
                .x();
        x[size - 1] = x[0].clone();
        return new Scene(x, random.ints(2 + random.nextInt(3), 0, size / 2).toArray());
    }

    static Start start(int size, Random random) {
        return new Start(scene(size, random).x(), random.doubles(size / 2).toArray());
    }

    /** Ten points in each of three blobs, a thousand deviations apart; the rows of a blob follow one another. */
    static Start farBlobs(Random random) {
        double[][] x = IntStream.range(0, 30)
                .mapToObj(i -> new double[] {
                    (i / 10 == 1 ? 1000 : 0) + random.nextGaussian(), (i / 10 == 2 ? 1000 : 0) + random.nextGaussian()
                })
                .toArray(double[][]::new);
        return new Start(x, random.doubles(3).toArray());
    }

    private static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(j -> Math.pow(a[j] - b[j], 2))
                .sum();
    }

    /** Points, and the rows of the centres so far. */
    record Scene(double[][] x, int[] chosen) {
        double[] squaredDistances() {
            return Arrays.stream(x)
                    .mapToDouble(point -> Arrays.stream(chosen)
                            .mapToDouble(centre -> squaredDistance(point, x[centre]))
                            .min()
                            .orElse(1))
                    .toArray();
        }

        double[] probabilities() {
            double total = Arrays.stream(squaredDistances()).sum();
            return Arrays.stream(squaredDistances()).map(d -> d / total).toArray();
        }
    }

    record Start(double[][] x, double[] draws) {
        /** Whether every draw lies in the stretch of its row; 1e-9 to either side may be rounding. */
        Verdict fits(int[] rows) {
            Verdict verdict = same(draws.length, rows.length).about("number of rows:");
            for (int c = 0; c < draws.length; c++) {
                int centre = c;
                verdict = verdict.and(() -> inStretch(centre, rows));
            }
            return verdict;
        }

        private Verdict inStretch(int c, int[] rows) {
            double[] p = new Scene(x, Arrays.copyOf(rows, c)).probabilities();
            return all(
                    () -> holds(rows[c] >= 0 && rows[c] < x.length, "a row of " + x.length, rows[c]),
                    () -> holds(p[rows[c]] > 0, "a row that lies on no centre after " + told(rows, c), rows[c]),
                    () -> {
                        double begin = Arrays.stream(p, 0, rows[c]).sum();
                        return holds(
                                begin - 1e-9 <= draws[c] && draws[c] <= begin + p[rows[c]] + 1e-9,
                                "after " + told(rows, c) + " the row whose stretch contains " + draws[c],
                                "row " + rows[c] + ", from " + begin + " to " + (begin + p[rows[c]]));
                    });
        }

        private static String told(int[] rows, int c) {
            return "the rows " + Arrays.toString(Arrays.copyOf(rows, c));
        }

        /** How many of the three far blobs have a centre. */
        long blobsMet(int[] rows) {
            return Arrays.stream(rows).map(row -> row / 10).distinct().count();
        }
    }
}
