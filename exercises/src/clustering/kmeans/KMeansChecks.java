package clustering.kmeans;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import clustering.kmeans.KMeans.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class KMeansChecks implements Checks<KMeans> {
    private static final String EXAMPLE = "clusters the example of the statement";

    /** More than the drawn points need: 100,000 draws of 60 points took at most 25. */
    private static final int PLENTY = 100;

    private static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    private static final double[][] LINE = {{0}, {1}, {9}, {10}};

    private static final double[][] NINE_AND_TEN = {{9}, {10}};

    private static final List<Misfit> MISFITS = List.of(
            new Misfit(new double[0][], new double[0][], 10),
            new Misfit(LINE, new double[0][], 10),
            new Misfit(new double[][] {{0}}, new double[][] {{0}, {1}}, 10),
            new Misfit(new double[][] {{0, 1}, {1}}, new double[][] {{0, 1}}, 10),
            new Misfit(LINE, new double[][] {{0, 1}}, 10),
            new Misfit(LINE, NINE_AND_TEN, -1));

    @Override
    public void declare(Claims<KMeans> claims) {
        declareKnownCases(claims);
        declareLaws(claims);
        declareManners(claims);
    }

    private static void declareKnownCases(Claims<KMeans> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint(
                        "Print centres and labels after every iteration, and hold them against the table of the statement.")
                .ask(kMeans -> kMeans.lloyd(LINE, NINE_AND_TEN, 10))
                .expect(result -> all(
                        () -> near(new double[][] {{0.5}, {9.5}}, result.centres(), absolute(1e-9))
                                .about("centres"),
                        () -> same(new int[] {0, 0, 1, 1}, result.labels()).about("labels"),
                        () -> near(1, result.inertia(), absolute(1e-9)).about("inertia")));

        claims.that("converges in the example after 2 iterations")
                .worth(0.5)
                .hint("An iteration is an update and an assignment; the assignment of step 1 does not count.")
                .ask(kMeans -> kMeans.lloyd(LINE, NINE_AND_TEN, 10))
                .expect(result -> all(
                        () -> same(2, result.iterations()).about("iterations:"),
                        () -> same(true, result.converged()).about("converged:")));

        claims.that("answers centres and labels that belong together when the iterations run out")
                .worth(1)
                .hint("After the last update there is one more assignment; the inertia is that of what is returned.")
                .ask(kMeans -> kMeans.lloyd(LINE, NINE_AND_TEN, 1))
                .expect(near(
                        new Result(new double[][] {{10.0 / 3}, {10}}, new int[] {0, 0, 1, 1}, 158.0 / 9, 1, false),
                        absolute(1e-9)));

        claims.that("leaves a centre without points where it is")
                .worth(0.5)
                .hint("Count the points of every label. What is 0 / 0?")
                .ask(kMeans -> kMeans.lloyd(new double[][] {{0}, {2}}, new double[][] {{1}, {50}}, 10)
                        .centres())
                .expect(near(new double[][] {{1}, {50}}, absolute(1e-9)));

        claims.that("gives a point half way between two centres to the one with the lower index")
                .worth(0.5)
                .hint("Place the point 1 between the centres 0 and 2, then exchange the centres.")
                .given(sizes(0, 2), (first, random) -> new double[][] {{first}, {2 - first}})
                .ask((kMeans, init) ->
                        kMeans.lloyd(new double[][] {{0}, {1}, {2}}, init, 10).labels())
                .expect((init, labels) -> same(init[0][0] == 0 ? new int[] {0, 0, 1} : new int[] {1, 0, 0}, labels));
    }

    private static void declareLaws(Claims<KMeans> claims) {
        claims.that("gives every point the label of its nearest centre")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(4, 10, 60), Start::draw)
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .expect(KMeansChecks::labelsAreNearest);

        claims.that("ends with every centre in the mean of its points")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The mean is taken in every column, over the points with the centre's label.")
                .given(sizes(4, 10, 60), Start::draw)
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .expect(KMeansChecks::centresAreMeans);

        claims.that("reports the inertia of the centres and labels that it returns")
                .worth(1)
                .after(EXAMPLE)
                .hint("Sum the squared distances once, after the last assignment.")
                .given(sizes(4, 10, 60), Start::draw)
                .ask((kMeans, start) -> results(kMeans, start, 1, 2, PLENTY))
                .expect((start, results) -> Arrays.stream(results)
                        .map(result -> near(inertia(start.x(), result), result.inertia(), EIGHT_DIGITS)
                                .about("after " + result.iterations() + " iterations"))
                        .reduce(Verdict.right(), (first, second) -> first.and(() -> second)));

        claims.that("never has a larger inertia after one more iteration")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Both steps can only lower the sum: a nearer centre, and a mean. Move all centres at once.")
                .given(sizes(10, 60), Start::draw)
                .ask((kMeans, start) -> Arrays.stream(results(kMeans, start, 1, 2, 3, 4, 5))
                        .mapToDouble(Result::inertia)
                        .toArray())
                .expect((start, inertias) -> holds(
                        IntStream.range(1, inertias.length).allMatch(i -> inertias[i] <= inertias[i - 1] * (1 + 1e-9)),
                        "inertias after 1, 2, 3, ... iterations that never rise",
                        inertias));

        claims.that("stops at the first iteration that changes no label, and says so")
                .worth(1)
                .after(EXAMPLE)
                .hint("Compare the labels before and after each iteration; nothing else decides when to stop.")
                .given(sizes(4, 10, 60), Start::draw)
                .ask(KMeansChecks::aroundTheEnd)
                .expect((start, results) -> stopsInTime(results));

        claims.that("makes the same groups when points and centres are shrunk to a thousandth and moved by 0.1")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Is there a fixed number in the code, such as a smallest distance that counts as a move?")
                .given(
                        sizes(4, 10, 60),
                        (size, random) -> size == 4 ? new Start(LINE, NINE_AND_TEN) : Start.draw(size, random))
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .again((start, random) -> new Start(shrunk(start.x()), shrunk(start.init())))
                .expect((starts, results) -> near(
                        new Result(
                                shrunk(results.first().centres()),
                                results.first().labels(),
                                results.first().inertia() * 1e-6,
                                results.first().iterations(),
                                results.first().converged()),
                        results.second(),
                        within(1e-12, 1e-8)));
    }

    private static void declareManners(Claims<KMeans> claims) {
        claims.that("finds the mean with one centre, and no inertia with a centre on every point")
                .worth(0.5)
                .hint("One centre ends in (0 + 1 + 9 + 10) / 4; with four, every point is its own centre.")
                .ask(kMeans -> new Ends(
                        kMeans.lloyd(LINE, new double[][] {{3}}, 10).centres(),
                        kMeans.lloyd(LINE, LINE, 10).inertia()))
                .expect(near(new Ends(new double[][] {{5}}, 0), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The centres move in a copy: clone every row, for the outer array alone shares its rows.")
                .given(sizes(4), Start::draw)
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .expectUntouchedInputs();

        claims.that("refuses sizes that do not fit and a negative number of iterations")
                .worth(0.5)
                .hint("Compare n, k and the lengths of all rows and centres before the first distance.")
                .given(sizes(0, 1, 2, 3, 4, 5), (which, random) -> MISFITS.get(which))
                .ask((kMeans, misfit) -> kMeans.lloyd(misfit.x(), misfit.init(), misfit.maxIterations()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Result[] results(KMeans kMeans, Start start, int... maxIterations) {
        return Arrays.stream(maxIterations)
                .mapToObj(max -> kMeans.lloyd(start.x(), start.init(), max))
                .toArray(Result[]::new);
    }

    /** The answer, and those for one iteration fewer and for just as many as it made. */
    private static Result[] aroundTheEnd(KMeans kMeans, Start start) {
        Result free = kMeans.lloyd(start.x(), start.init(), PLENTY);
        Result[] bounded = results(kMeans, start, Math.max(0, free.iterations() - 1), Math.max(0, free.iterations()));
        return new Result[] {free, bounded[0], bounded[1]};
    }

    private static Verdict stopsInTime(Result[] results) {
        Result free = results[0];
        Result before = results[1];
        return all(
                () -> holds(free.converged(), "convergence within " + PLENTY + " iterations", free),
                () -> same(free.labels(), before.labels()).about("labels one iteration before the end"),
                () -> same(false, before.converged()).about("converged, one iteration before the end:"),
                () -> same(free.iterations() - 1, before.iterations()).about("iterations when one fewer is allowed:"),
                () -> near(free, results[2], EIGHT_DIGITS));
    }

    private static Verdict labelsAreNearest(Start start, Result result) {
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

    private static Verdict centresAreMeans(Start start, Result result) {
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

    private static double inertia(double[][] x, Result result) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> squaredDistance(x[i], result.centres()[result.labels()[i]]))
                .sum();
    }

    private static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j]))
                .sum();
    }

    private static double[][] shrunk(double[][] x) {
        return Laws.each(x, value -> value / 1000 + 0.1);
    }

    private record Misfit(double[][] x, double[][] init, int maxIterations) {}

    private record Ends(double[][] meanOfAll, double inertiaOfEachAlone) {}

    private record Start(double[][] x, double[][] init) {
        /** Three blobs that overlap, so that it takes some iterations; three of the points are the first centres. */
        static Start draw(int size, Random random) {
            double[][] x =
                    Blobs.draw(random, size, Blobs.centres(random, 3, 2, 5), 2).x();
            return new Start(x, Laws.rows(x, new int[] {0, 1, 2}));
        }
    }
}
