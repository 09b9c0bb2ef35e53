package linear.lassocd;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linear.lassocd.LassoCd.Fit;
import linear.lassocd.LassoCd.Settings;
import linear.lassocd.LassoCdCases.Problem;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class LassoCdChecks implements Checks<LassoCd> {
    private static final String EXAMPLE = "takes the first sweep of the statement's example";

    private static final double[][] X = {{1, 0}, {1, 2}, {3, 2}, {3, 4}};
    private static final double[] Y = {1, 3, 5, 11};
    private static final Settings LONG = new Settings(0.5, 1000, 1e-12);

    private static final List<Threshold> THRESHOLDS = List.of(
            new Threshold(3, 1, 2),
            new Threshold(-3, 1, -2),
            new Threshold(0.75, 1, 0),
            new Threshold(-0.75, 1, 0),
            new Threshold(1, 1, 0),
            new Threshold(-1, 1, 0),
            new Threshold(-2, 0, -2));

    private static final List<Settings> BAD_SETTINGS = List.of(
            new Settings(-0.5, 10, 1e-9),
            new Settings(Double.NaN, 10, 1e-9),
            new Settings(0.5, -1, 1e-9),
            new Settings(0.5, 10, -1e-9),
            new Settings(0.5, 10, Double.NaN));

    private static final List<Problem> MISFITS = List.of(
            new Problem(new double[0][], new double[0], LONG),
            new Problem(X, new double[] {1, 3, 5}, LONG),
            new Problem(new double[][] {{1, 0}, {1}, {3, 2}, {3, 4}}, Y, LONG));

    @Override
    public void declare(Claims<LassoCd> claims) {
        claims.that("moves numbers towards 0, from both sides")
                .worth(1)
                .hint("What is left of -3 when it goes 1 towards 0, and of -0.75?")
                .ask(lasso -> THRESHOLDS.stream()
                        .mapToDouble(case_ -> lasso.softThreshold(case_.z(), case_.threshold()))
                        .toArray())
                .expect(near(
                        THRESHOLDS.stream().mapToDouble(Threshold::expected).toArray(), absolute(1e-12)));

        claims.that(EXAMPLE)
                .worth(1)
                .ask(lasso -> lasso.fit(X, Y, new Settings(0.5, 1, 1e-9)))
                .expect(near(new Fit(-2, new double[] {2.5, 1}), absolute(1e-9)));

        claims.that("stops after the sweep in which no slope moves by more than the tolerance")
                .worth(1)
                .hint(
                        "In the example the slopes move by at most 2.5, 1, 0.5, 0.25 ... Which sweep is the last for 0.5?")
                .givenEach(List.of(0.6, 0.5, 0.4))
                .ask((lasso, tolerance) -> lasso.fit(X, Y, new Settings(0.5, 1000, tolerance)))
                .expect((tolerance, fit) -> near(
                        tolerance < 0.5
                                ? new Fit(-0.25, new double[] {0.75, 1.875})
                                : new Fit(-0.5, new double[] {1, 1.75}),
                        fit,
                        absolute(1e-9)));

        claims.that("arrives at the end of the statement's example, and for alpha = 2 at an exact zero")
                .worth(1)
                .hint("For alpha = 2 the first slope is 1 after the first sweep and 0 after the second.")
                .givenEach(List.of(0.5, 2.0))
                .ask((lasso, alpha) -> lasso.fit(X, Y, new Settings(alpha, 1000, 1e-12)))
                .expect((alpha, fit) -> alpha < 1
                        ? near(new Fit(0, new double[] {0.5, 2}), fit, absolute(1e-8))
                        : near(new Fit(2, new double[] {0, 1.5}), fit, absolute(1e-8))
                                .and(() -> same(0.0, Math.abs(fit.slopes()[0])).about("the first slope is")));

        claims.that("stands where no slope is worth moving")
                .worth(1.5)
                .hint(
                        "Compute the mean product of each centred column with the residuals: alpha, -alpha or in between?")
                .given(sizes(12, 30, 80), Problem::scattered)
                .ask((lasso, problem) -> problem.fit(lasso))
                .expect(LassoCdChecks::isOptimal);

        claims.that("leaves all slopes 0 from a certain price on, and not before")
                .worth(0.75)
                .hint(
                        "The end of the statement's example says which price that is. Which factor is between it and yours?")
                .given(sizes(12, 30, 80), Problem::scattered)
                .ask((lasso, problem) -> List.of(
                        problem.priced(1.01 * problem.largestPull()).fit(lasso).slopes(),
                        problem.priced(0.99 * problem.largestPull()).fit(lasso).slopes()))
                .expect((problem, slopes) -> all(
                        () -> same(0L, wanted(slopes.get(0))).about("just above it, slopes other than 0:"),
                        () -> same(1L, wanted(slopes.get(1))).about("just below it, slopes other than 0:")));

        claims.that("recovers the plane that noiseless points lie on when alpha is 0")
                .worth(0.5)
                .hint("Without a price this is least squares. Are the means subtracted, and do they come back?")
                .given(sizes(20, 60), (size, random) -> Plane.noiseless(random, size, 3))
                .ask((lasso, plane) -> lasso.fit(plane.x(), plane.y(), new Settings(0, 1500, 1e-11)))
                .expect((plane, fit) -> near(new Fit(plane.intercept(), plane.slopes()), fit, within(1e-7, 1e-7)));

        claims.that("never raises what it minimises from sweep to sweep")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("A column that sees residuals from before the last change takes what another has taken already.")
                .given(sizes(12, 30), Problem::scattered)
                .ask((lasso, problem) -> IntStream.range(0, 8)
                        .mapToObj(sweeps -> problem.stoppedAfter(sweeps).fit(lasso))
                        .toList())
                .expect((problem, fits) -> {
                    double[] objectives =
                            fits.stream().mapToDouble(problem::objective).toArray();
                    return holds(isFalling(objectives), "objectives that never rise", objectives);
                });

        claims.that("moves only the intercept when every target is raised by 100")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The price is on the slopes alone.")
                .given(sizes(12, 30), Problem::scattered)
                .ask((lasso, problem) -> problem.fit(lasso))
                .again((problem, random) -> problem.raised())
                .expect((problems, fits) -> near(
                        new Fit(fits.first().intercept() + 100, fits.first().slopes()),
                        fits.second(),
                        within(1e-7, 1e-7)));

        claims.that("gives a column of one number the slope 0, whatever the price")
                .worth(0.25)
                .hint("The mean square of such a column, centred, is 0. What is divided by it?")
                .givenEach(List.of(0.0, 0.5))
                .ask((lasso, alpha) -> lasso.fit(
                        new double[][] {{3, 0}, {3, 2}, {3, 4}},
                        new double[] {1, 3, 5},
                        new Settings(alpha, 100, 1e-12)))
                .expect((alpha, fit) -> alpha == 0
                        ? near(new Fit(1, new double[] {0, 1}), fit, absolute(1e-9))
                        : near(new Fit(1.375, new double[] {0, 0.8125}), fit, absolute(1e-9)));

        claims.that("answers the mean of the targets without sweeps or without columns")
                .worth(0.25)
                .ask(lasso -> List.of(
                        lasso.fit(X, Y, new Settings(0.5, 0, 1e-9)),
                        lasso.fit(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}, LONG)))
                .expect(near(List.of(new Fit(5, new double[2]), new Fit(4, new double[0])), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Centre into arrays of your own, and keep the residuals in another one.")
                .ask(lasso -> lasso.fit(X, Y, LONG))
                .expectUntouchedInputs();

        claims.that("refuses a negative threshold")
                .worth(0.25)
                .givenEach(List.of(-1.0, Double.NaN))
                .ask((lasso, threshold) -> lasso.softThreshold(3, threshold))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses settings that are out of range")
                .worth(0.25)
                .givenEach(BAD_SETTINGS)
                .ask((lasso, settings) -> lasso.fit(X, Y, settings))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses no rows, uneven rows, and targets that do not match the rows")
                .worth(0.25)
                .hint("Compare the sizes before the first sum.")
                .givenEach(MISFITS)
                .ask((lasso, misfit) -> misfit.fit(lasso))
                .expectThrows(IllegalArgumentException.class);
    }

    /** No slope can be moved, up or down, so that the objective falls: the conditions of Karush, Kuhn and Tucker. */
    private static Verdict isOptimal(Problem problem, Fit fit) {
        double alpha = problem.settings().alpha();
        double[] pulls = problem.pulls(fit);
        double[] wanted = IntStream.range(0, pulls.length)
                .mapToDouble(j -> fit.slopes()[j] == 0
                        ? Math.max(-alpha, Math.min(alpha, pulls[j]))
                        : Math.signum(fit.slopes()[j]) * alpha)
                .toArray();
        return near(0, Arrays.stream(problem.residuals(fit)).average().orElseThrow(), absolute(1e-7))
                .about("the residuals are on average")
                .and(() -> near(wanted, pulls, within(1e-7, 1e-7))
                        .about("the mean product of each centred column with the residuals is"));
    }

    private static long wanted(double[] slopes) {
        return Arrays.stream(slopes).filter(slope -> slope != 0).count();
    }

    private static boolean isFalling(double[] values) {
        return IntStream.range(1, values.length).allMatch(k -> values[k] <= values[k - 1] * (1 + 1e-12));
    }

    private record Threshold(double z, double threshold, double expected) {}
}
