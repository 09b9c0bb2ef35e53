package clustering.kmeans;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.within;

import clustering.kmeans.KMeans.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

/** Starts for k-means, and ways to look at the results. */
final class KMeansCases {
    /** More than the drawn points need: 100,000 draws of 60 points took at most 25. */
    static final int PLENTY = 100;

    static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    static final double[][] LINE = {{0}, {1}, {9}, {10}};

    static final double[][] NINE_AND_TEN = {{9}, {10}};

    static final List<Misfit> MISFITS = List.of(
            new Misfit(new double[0][], new double[0][], 10),
            new Misfit(LINE, new double[0][], 10),
            new Misfit(new double[][] {{0}}, new double[][] {{0}, {1}}, 10),
            new Misfit(new double[][] {{0, 1}, {1}}, new double[][] {{0, 1}}, 10),
            new Misfit(LINE, new double[][] {{0, 1}}, 10),
            new Misfit(LINE, NINE_AND_TEN, -1));

    private KMeansCases() {}

    static Result[] results(KMeans kMeans, Start start, int... maxIterations) {
        return Arrays.stream(maxIterations)
                .mapToObj(max -> kMeans.lloyd(start.x(), start.init(), max))
                .toArray(Result[]::new);
    }

    /** The answer, and those for one iteration fewer and for just as many as it made. */
    static Result[] aroundTheEnd(KMeans kMeans, Start start) {
        Result free = kMeans.lloyd(start.x(), start.init(), PLENTY);
        int end = Math.max(0, free.iterations());
        Result[] bounded = results(kMeans, start, Math.max(0, end - 1), end, Math.max(0, end - 2));
        return new Result[] {free, bounded[0], bounded[1], bounded[2]};
    }

    static Verdict stopsInTime(Result[] results) {
        Result free = results[0];
        Result before = results[1];
        return all(
                () -> holds(free.converged(), "convergence within " + PLENTY + " iterations", free),
                () -> same(free.labels(), before.labels()).about("labels one iteration before the end"),
                () -> same(false, before.converged()).about("converged, one iteration before the end:"),
                () -> same(free.iterations() - 1, before.iterations()).about("iterations when one fewer is allowed:"),
                () -> near(free, results[2], EIGHT_DIGITS),
                () -> holds(
                        free.iterations() < 2 || !Arrays.equals(free.labels(), results[3].labels()),
                        "a label that still changed one iteration earlier",
                        "the labels of iteration " + (free.iterations() - 2) + " are the last ones already"));
    }

    static Verdict labelsAreNearest(Start start, Result result) {
        for (int i = 0; i < start.x().length; i++) {
            double[] point = start.x()[i];
            double[] distances = Arrays.stream(result.centres())
                    .mapToDouble(centre -> squaredDistance(point, centre))
                    .toArray();
            double nearest = Arrays.stream(distances).min().orElseThrow();
            // Rounding cannot pass 1e-9 of the distance; drawn points that are a tie to 1e-9 come once in a billion.
            if (!(distances[result.labels()[i]] <= nearest * (1 + 1e-9) + 1e-12)) {
                return Verdict.wrong(
                        "point " + i + " with its nearest centre, at a squared distance of " + nearest,
                        "label " + result.labels()[i] + ", at " + distances[result.labels()[i]],
                        "labels[" + i + "]");
            }
        }
        return same(start.x().length, result.labels().length).about("number of labels:");
    }

    static Verdict centresAreMeans(Start start, Result result) {
        for (int c = 0; c < result.centres().length; c++) {
            int label = c;
            double[][] own = IntStream.range(0, start.x().length)
                    .filter(i -> result.labels()[i] == label)
                    .mapToObj(i -> start.x()[i])
                    .toArray(double[][]::new);
            double[] mean = IntStream.range(0, own.length == 0 ? 0 : own[0].length)
                    .mapToDouble(j -> Arrays.stream(own)
                            .mapToDouble(row -> row[j])
                            .average()
                            .orElseThrow())
                    .toArray();
            Verdict verdict = near(mean, result.centres()[c], EIGHT_DIGITS)
                    .about("centre " + c + ", the mean of " + own.length + " points,");
            if (own.length > 0 && !verdict.isRight()) {
                return verdict;
            }
        }
        return same(start.init().length, result.centres().length).about("number of centres:");
    }

    static double inertia(double[][] x, Result result) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> squaredDistance(x[i], result.centres()[result.labels()[i]]))
                .sum();
    }

    private static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j]))
                .sum();
    }

    static double[][] shrunk(double[][] x) {
        return Laws.each(x, value -> value / 1000 + 0.1);
    }

    record Misfit(double[][] x, double[][] init, int maxIterations) {}

    record Start(double[][] x, double[][] init) {
        /**
         * Three blobs that overlap, so that it takes some iterations; the first three points are the first centres. From five
         * points on the last two are equal.
         */
        static Start draw(int size, Random random) {
            double[][] x =
                    Blobs.draw(random, size, Blobs.centres(random, 3, 2, 5), 2).x();
            if (size >= 5) {
                x[size - 1] = x[size - 2].clone();
            }
            return new Start(
                    x, Laws.rows(x, IntStream.range(0, Math.min(3, size)).toArray()));
        }
    }
}
