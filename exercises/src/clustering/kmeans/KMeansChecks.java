package clustering.kmeans;

import static clustering.kmeans.KMeansCases.EIGHT_DIGITS;
import static clustering.kmeans.KMeansCases.LINE;
import static clustering.kmeans.KMeansCases.MISFITS;
import static clustering.kmeans.KMeansCases.NINE_AND_TEN;
import static clustering.kmeans.KMeansCases.PLENTY;
import static clustering.kmeans.KMeansCases.inertia;
import static clustering.kmeans.KMeansCases.results;
import static clustering.kmeans.KMeansCases.shrunk;
import static clustering.kmeans.KMeansCases.stopsInTime;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import clustering.kmeans.KMeans.Result;
import clustering.kmeans.KMeansCases.Start;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class KMeansChecks implements Checks<KMeans> {
    private static final String EXAMPLE = "clusters the example of the statement";

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
                .givenEach(List.of(new double[][] {{0}, {2}}, new double[][] {{2}, {0}}))
                .ask((kMeans, init) ->
                        kMeans.lloyd(new double[][] {{0}, {1}, {2}}, init, 10).labels())
                .expect((init, labels) -> same(init[0][0] == 0 ? new int[] {0, 0, 1} : new int[] {1, 0, 0}, labels));
    }

    private static void declareLaws(Claims<KMeans> claims) {
        claims.that("gives every point the label of its nearest centre")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(1, 4, 10, 60), Start::draw)
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .expect(KMeansCases::labelsAreNearest);

        claims.that("ends with every centre in the mean of its points")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The mean is taken in every column, over the points with the centre's label.")
                .given(sizes(1, 4, 10, 60), Start::draw)
                .ask((kMeans, start) -> kMeans.lloyd(start.x(), start.init(), PLENTY))
                .expect(KMeansCases::centresAreMeans);

        claims.that("reports the inertia of the centres and labels that it returns")
                .worth(1)
                .after(EXAMPLE)
                .hint("Sum the squared distances once, after the last assignment.")
                .given(sizes(1, 4, 10, 60), Start::draw)
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
                .ask(KMeansCases::aroundTheEnd)
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
                .givenEach(MISFITS)
                .ask((kMeans, misfit) -> kMeans.lloyd(misfit.x(), misfit.init(), misfit.maxIterations()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Ends(double[][] meanOfAll, double inertiaOfEachAlone) {}
}
