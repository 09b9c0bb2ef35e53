package neural.regularise;

import static neural.regularise.RegulariseCases.minus;
import static neural.regularise.RegulariseCases.ones;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neural.regularise.Regularise.Gradients;
import neural.regularise.Regularise.Norm;
import neural.regularise.Regularise.Normalised;
import neural.regularise.Regularise.Stop;
import neural.regularise.RegulariseCases.Batch;
import neural.regularise.RegulariseCases.Course;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class RegulariseChecks implements Checks<Regularise> {
    private static final String KEPT = "keeps the share of entries that keep says, and gives them the value x / keep";
    private static final String NORMALISED =
            "normalises the batch of the statement and brings its statistics up to date";
    private static final String INFERRED = "infers the row of the statement by the running statistics";
    private static final String BACKWARD = "has the derivatives of the example of the statement";

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    /** Central differences with h = 1e-5 are right to about 1e-9 for losses of this size. */
    private static final Tolerance DIFFERENCES = within(1e-7, 1e-6);

    private static final double[][] X = {{0, 3}, {4, 3}};
    private static final Norm NORM =
            new Norm(new double[] {5, 2}, new double[] {1, 7}, new double[2], new double[] {1, 1}, 0.9, 2.25);

    @Override
    public void declare(Claims<Regularise> claims) {
        dropsOut(claims);
        normalises(claims);
        infers(claims);
        goesBackward(claims);
        stops(claims);
        refuses(claims);
    }

    private static void dropsOut(Claims<Regularise> claims) {
        // Of 10,000 entries the kept ones vary by at most 50; the bound is 7 standard deviations.
        claims.that(KEPT)
                .worth(0.75)
                .hint("keep is the probability to be kept. What must a kept entry be so that the mean stays that of x?")
                .givenEach(List.of(new Draw(0.5, 1), new Draw(0.2, 2), new Draw(0.9, 3)))
                .ask((regularise, draw) -> regularise.dropout(ones(100, 100), draw.keep(), true, draw.seed()))
                .expect((draw, y) -> {
                    double[] kept = entries(y).filter(entry -> entry != 0).toArray();
                    double deviation = Math.sqrt(draw.keep() * (1 - draw.keep()) / 10_000);
                    return near(draw.keep(), kept.length / 10_000.0, absolute(7 * deviation))
                            .about("the share of entries that are not 0 is")
                            .and(() ->
                                    near(1 / draw.keep(), kept[0], NINE_DIGITS).about("a kept 1 becomes"))
                            .and(() -> holds(
                                    Arrays.stream(kept).allMatch(entry -> Math.abs(entry - kept[0]) < 1e-9),
                                    "the same value in every kept entry",
                                    y[0]));
                });

        claims.that("drops nothing outside of training, nor when keep is 1")
                .worth(0.5)
                .after(KEPT)
                .givenEach(List.of(false, true))
                .ask((regularise, training) ->
                        regularise.dropout(new double[][] {{1, -2, 3}, {4, 5, 6}}, training ? 1 : 0.5, training, 1))
                .expect(near(new double[][] {{1, -2, 3}, {4, 5, 6}}, NINE_DIGITS));

        // That one of 60 rows or columns of 60 is kept or dropped as a whole has a probability of 2e-16.
        claims.that("decides about each entry on its own")
                .worth(0.25)
                .after(KEPT)
                .hint("Look at which entries of a row are kept, and which of a column. Is it all or nothing?")
                .ask(regularise -> regularise.dropout(ones(60, 60), 0.5, true, 4))
                .expect(y -> holds(
                                Arrays.stream(y).allMatch(RegulariseChecks::isMixed),
                                "rows of which a part is kept",
                                Arrays.stream(y)
                                        .filter(row -> !isMixed(row))
                                        .findFirst()
                                        .orElse(y[0]))
                        .and(() -> holds(
                                IntStream.range(0, 60).allMatch(j -> isMixed(RegulariseCases.column(y, j))),
                                "columns of which a part is kept",
                                y)));

        claims.that("keeps the same entries with the same seed whatever their values are, and others with another seed")
                .worth(0.25)
                .after(KEPT)
                .hint("The derivatives on the way back must meet the same entries. What do the draws depend on?")
                .given(
                        sizes(6, 20),
                        (size, random) -> Laws.each(
                                new double[size][size], zero -> random.nextBoolean() ? 0 : random.nextGaussian()))
                .ask((regularise, x) -> new Masks(
                        regularise.dropout(x, 0.5, true, 5),
                        regularise.dropout(ones(x.length, x.length), 0.5, true, 5),
                        regularise.dropout(ones(x.length, x.length), 0.5, true, 6)))
                .expect((x, masks) -> near(product(x, masks.ofOnes()), masks.ofValues(), NINE_DIGITS)
                        .and(() -> holds(
                                !Arrays.deepEquals(masks.ofOnes(), masks.other()),
                                "other entries with another seed",
                                masks.other())));
    }

    private static DoubleStream entries(double[][] y) {
        return Arrays.stream(y).flatMapToDouble(Arrays::stream);
    }

    private static boolean isMixed(double[] entries) {
        return Arrays.stream(entries).anyMatch(entry -> entry == 0)
                && Arrays.stream(entries).anyMatch(entry -> entry != 0);
    }

    private static double[][] product(double[][] a, double[][] b) {
        return IntStream.range(0, a.length)
                .mapToObj(i -> IntStream.range(0, a[i].length)
                        .mapToDouble(j -> a[i][j] * b[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void normalises(Claims<Regularise> claims) {
        claims.that(NORMALISED)
                .worth(0.75)
                .hint("Hold mean, variance, x̂ and y of each column against the table.")
                .ask(regularise -> regularise.normalise(X, NORM))
                .expect(near(
                        new Normalised(
                                new double[][] {{-3, 7}, {5, 7}}, new double[] {0.2, 0.3}, new double[] {1.3, 0.9}),
                        NINE_DIGITS));

        claims.that("normalises every column of a batch by its own mean and variance")
                .worth(0.5)
                .given(sizes(2, 3, 10), Batch::draw)
                .ask((regularise, batch) -> regularise.normalise(batch.x(), batch.norm()))
                .expect((batch, answer) -> near(batch.results(), answer.y(), NINE_DIGITS)
                        .and(() -> near(mixed(batch.norm().mean(), batch.means()), answer.mean(), NINE_DIGITS)
                                .about("the running means are"))
                        .and(() -> near(
                                        mixed(batch.norm().variance(), batch.variances()),
                                        answer.variance(),
                                        NINE_DIGITS)
                                .about("the running variances are")));

        claims.that("makes a batch of one row beta")
                .worth(0.25)
                .after(NORMALISED)
                .hint("One number is its own mean, and its variance is 0. Is anything divided by n - 1?")
                .given(sizes(1), Batch::draw)
                .ask((regularise, batch) ->
                        regularise.normalise(batch.x(), batch.norm()).y())
                .expect((batch, y) -> near(new double[][] {batch.norm().beta()}, y, NINE_DIGITS));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(NORMALISED)
                .given(sizes(3), Batch::draw)
                .ask((regularise, batch) -> {
                    regularise.dropout(batch.x(), 0.5, true, 1);
                    regularise.infer(batch.x(), batch.norm());
                    regularise.backward(batch.x(), batch.norm(), batch.upstream());
                    regularise.stop(batch.x()[0], 2);
                    return regularise.normalise(batch.x(), batch.norm());
                })
                .expectUntouchedInputs();
    }

    /** Batches are drawn with a momentum of 0.8. */
    private static double[] mixed(double[] running, double[] batch) {
        return IntStream.range(0, running.length)
                .mapToDouble(j -> 0.8 * running[j] + 0.2 * batch[j])
                .toArray();
    }

    private static void infers(Claims<Regularise> claims) {
        claims.that(INFERRED)
                .worth(0.5)
                .ask(regularise -> regularise.infer(
                        new double[][] {{6}},
                        new Norm(new double[] {5}, new double[] {1}, new double[] {1}, new double[] {4}, 0.9, 2.25)))
                .expect(near(new double[][] {{11}}, NINE_DIGITS));

        claims.that("infers a row alike whatever rows are beside it")
                .worth(0.5)
                .hint("A prediction for one row must not change with its neighbours. Whose mean is it?")
                .given(sizes(2, 6), Batch::draw)
                .ask((regularise, batch) -> regularise.infer(batch.x(), batch.norm()))
                .expect((batch, y) ->
                        near(batch.by(batch.norm().mean(), batch.norm().variance()), y, NINE_DIGITS));
    }

    private static void goesBackward(Claims<Regularise> claims) {
        claims.that(BACKWARD)
                .worth(0.75)
                .hint("x₀ moves y₀ in three ways: directly, through the mean, and through the variance.")
                .ask(regularise -> regularise.backward(X, NORM, new double[][] {{1, 1}, {0, 1}}))
                .expect(near(
                        new Gradients(
                                new double[][] {{0.36, 0}, {-0.36, 0}}, new double[] {-0.8, 0}, new double[] {1, 2}),
                        NINE_DIGITS));

        claims.that("has the derivatives by the batch that central differences show")
                .worth(0.75)
                .hint("Raise all of a column by the same: y does not change. So what do its derivatives add up to?")
                .given(sizes(2, 3, 8), Batch::draw)
                .ask((regularise, batch) -> regularise
                        .backward(batch.x(), batch.norm(), batch.upstream())
                        .x())
                .expect((batch, answer) -> gradient(batch.differences(), answer, DIFFERENCES));

        claims.that("has the derivatives by gamma and beta that central differences show")
                .worth(0.5)
                .given(sizes(2, 3, 8), Batch::draw)
                .ask((regularise, batch) -> regularise.backward(batch.x(), batch.norm(), batch.upstream()))
                .expect((batch, answer) -> gradient(batch.byGamma(), answer.gamma(), DIFFERENCES)
                        .at("gamma")
                        .and(() -> gradient(batch.byBeta(), answer.beta(), DIFFERENCES)
                                .at("beta")));

        // A wrong gradient can agree with the differences at a random point and part from them where it leads.
        claims.that("has them still after 20 steps downhill")
                .worth(0.5)
                .after(BACKWARD)
                .given(sizes(3, 6), Batch::draw)
                .ask((regularise, batch) -> {
                    Batch at = batch;
                    for (int step = 0; step < 20; step++) {
                        at = at.at(minus(at.x(), 0.05, gradientAt(regularise, at)));
                    }
                    return new Slope(at, gradientAt(regularise, at));
                })
                .expect((batch, end) -> gradient(end.at().differences(), end.gradient(), DIFFERENCES));

        claims.that("has derivatives of 0 by a batch of one row and by gamma there")
                .worth(0.25)
                .after(BACKWARD)
                .given(sizes(1), Batch::draw)
                .ask((regularise, batch) -> regularise.backward(batch.x(), batch.norm(), batch.upstream()))
                .expect((batch, answer) ->
                        near(new Gradients(new double[1][3], new double[3], batch.upstream()[0]), answer, NINE_DIGITS));
    }

    private static double[][] gradientAt(Regularise regularise, Batch batch) {
        return regularise.backward(batch.x(), batch.norm(), batch.upstream()).x();
    }

    private static void stops(Claims<Regularise> claims) {
        claims.that("stops the courses of the statement")
                .worth(0.5)
                .hint("Write down, for each epoch, the best so far and how long ago that was.")
                .givenEach(List.of(
                        new Course(new double[] {5, 3, 4, 3, 6, 1}, 3), new Course(new double[] {5, 3, 4, 3, 6, 1}, 4)))
                .ask((regularise, course) -> regularise.stop(course.losses(), course.patience()))
                .expect((course, stop) -> same(course.patience() == 3 ? new Stop(1, 4) : new Stop(5, 5), stop));

        claims.that("stops after the given number of epochs in a row without an improvement")
                .worth(0.5)
                .hint(
                        "An improvement ends the waiting. Is an equal loss one? And is what comes after the end still seen?")
                .given(sizes(1, 2, 3, 4, 6, 8, 10, 10, 15, 15, 20, 20, 30, 30), Course::draw)
                .ask((regularise, course) -> regularise.stop(course.losses(), course.patience()))
                .expect((course, stop) -> same(course.stop(), stop));

        claims.that("runs all epochs when every one is an improvement, also from an infinite loss on")
                .worth(0.25)
                .ask(regularise -> regularise.stop(new double[] {Double.POSITIVE_INFINITY, 9, 4, 0, -2}, 1))
                .expect(same(new Stop(4, 4)));
    }

    private static void refuses(Claims<Regularise> claims) {
        claims.that("refuses a keep that is no probability above 0, no rows, and uneven rows, also outside of training")
                .worth(0.25)
                .givenEach(List.of(
                        new Dropped(X, 0),
                        new Dropped(X, 1.1),
                        new Dropped(X, Double.NaN),
                        new Dropped(new double[0][], 0.5),
                        new Dropped(new double[][] {{1, 2}, {3}}, 0.5)))
                .ask((regularise, dropped) -> regularise.dropout(dropped.x(), dropped.keep(), false, 1))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses batches that do not fit their layer")
                .worth(0.25)
                .givenEach(List.of(
                        new Asked("normalise", new double[0][], X),
                        new Asked("normalise", new double[][] {{1, 2}, {3}}, X),
                        new Asked("infer", new double[0][], X),
                        new Asked("infer", new double[][] {{1, 2, 3}}, X),
                        new Asked("backward", new double[][] {{1, 2}, {3}}, X),
                        new Asked("backward", X, new double[][] {{1, 2}}),
                        new Asked("backward", X, new double[][] {{1, 2}, {3, 4, 5}})))
                .ask((regularise, asked) -> switch (asked.method()) {
                    case "normalise" -> regularise.normalise(asked.x(), NORM).y();
                    case "infer" -> regularise.infer(asked.x(), NORM);
                    default ->
                        regularise.backward(asked.x(), NORM, asked.upstream()).x();
                })
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses no losses, a loss that is NaN, and no patience")
                .worth(0.25)
                .givenEach(List.of(
                        new Course(new double[0], 1),
                        new Course(new double[] {1, Double.NaN}, 1),
                        new Course(new double[] {1}, 0)))
                .ask((regularise, course) -> regularise.stop(course.losses(), course.patience()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Draw(double keep, long seed) {}

    private record Masks(double[][] ofValues, double[][] ofOnes, double[][] other) {}

    private record Slope(Batch at, double[][] gradient) {}

    private record Dropped(double[][] x, double keep) {}

    private record Asked(String method, double[][] x, double[][] upstream) {}
}
