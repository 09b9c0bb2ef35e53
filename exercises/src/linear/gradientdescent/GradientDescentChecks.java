package linear.gradientdescent;

import static linear.gradientdescent.GradientDescentCases.coefficients;
import static linear.gradientdescent.GradientDescentCases.isFalling;
import static linear.gradientdescent.GradientDescentCases.last;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linear.gradientdescent.GradientDescent.Descent;
import linear.gradientdescent.GradientDescent.Settings;
import linear.gradientdescent.GradientDescentCases.Problem;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class GradientDescentChecks implements Checks<GradientDescent> {
    private static final String EXAMPLE = "takes the three steps of the statement's example";

    private static final double[][] X = {{0}, {2}};
    private static final double[] Y = {1, 5};
    private static final Settings GENTLE = new Settings(0.1, 3, 1e-9);

    private static final List<Problem> MISFITS = List.of(
            new Problem(new double[0][], new double[0], GENTLE),
            new Problem(X, new double[] {1, 3, 5}, GENTLE),
            new Problem(new double[][] {{0, 1}, {1}}, Y, GENTLE));

    private static final List<Settings> BAD_SETTINGS = List.of(
            new Settings(0, 3, 1e-9),
            new Settings(-0.1, 3, 1e-9),
            new Settings(Double.NaN, 3, 1e-9),
            new Settings(0.1, -1, 1e-9),
            new Settings(0.1, 3, -1e-9));

    @Override
    public void declare(Claims<GradientDescent> claims) {
        claims.that(EXAMPLE)
                .worth(1.5)
                .ask(descent -> descent.fit(X, Y, GENTLE))
                .expect(near(
                        new Descent(1.008, new double[] {1.712}, new double[] {13, 2.96, 0.68, 0.161344}, false),
                        absolute(1e-9)));

        claims.that("arrives at the plane that noiseless points lie on")
                .worth(1)
                .hint("Where the gradient is as good as zero, there is only one place to be.")
                .given(sizes(20, 40, 80), (size, random) -> {
                    Plane plane = Plane.noiseless(random, size, 2);
                    return new Sought(plane.coefficients(), Problem.safe(plane, 100_000, 1e-10));
                })
                .ask((descent, sought) -> sought.problem().descend(descent))
                .expect((sought, end) -> all(
                        () -> holds(end.converged(), "converged = true", end.converged()),
                        () -> near(sought.coefficients(), coefficients(end), within(1e-8, 1e-8))));

        claims.that("ends where the gradient is no longer than the tolerance")
                .worth(1)
                .hint("At the end the residuals sum to nearly 0, and so do each column's products with them.")
                .given(
                        sizes(20, 40, 80),
                        (size, random) -> Problem.safe(Plane.noisy(random, size, 2, 0.5), 100_000, 1e-7))
                .ask((descent, problem) -> problem.descend(descent))
                .expect((problem, end) -> all(
                        () -> holds(end.converged(), "converged = true", end.converged()),
                        () -> near(new double[3], problem.gradient(end), absolute(1.01e-7))
                                .about("the gradient at the end")));

        claims.that("never raises the loss when the rate is small enough")
                .worth(0.5)
                .after(EXAMPLE)
                .hint(
                        "With this rate every step goes downhill: is it the whole gradient that is followed, and with a minus?")
                .given(sizes(5, 40), (size, random) -> Problem.safe(Plane.noisy(random, size, 2, 0.5), 50, 0))
                .ask((descent, problem) -> problem.descend(descent).lossHistory())
                .expect((problem, losses) -> holds(isFalling(losses), "losses that never rise", losses));

        claims.that("ends its history with the loss of its answer, after one entry for the start and one for each step")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(5, 20), (size, random) -> Problem.safe(Plane.noisy(random, size, 2, 0.5), size, 0))
                .ask((descent, problem) -> problem.descend(descent))
                .expect((problem, end) -> all(
                        () -> same(problem.settings().maxSteps() + 1, end.lossHistory().length)
                                .about("the length of the history"),
                        () -> near(problem.loss(end), last(end.lossHistory()), relative(1e-9))
                                .about("its last entry")));

        claims.that("is not fooled by a plateau")
                .worth(1)
                .hint("With a tiny rate the loss barely moves, far away from the minimum. What does rule 2 look at?")
                .ask(descent -> descent.fit(X, Y, new Settings(1e-9, 50, 1e-6)))
                .expect(end -> all(
                        () -> holds(!end.converged(), "converged = false", end.converged()),
                        () -> same(51, end.lossHistory().length).about("the length of the history")));

        claims.that("measures the gradient with all its entries, and stops when it is as long as the tolerance")
                .worth(1)
                .hint("For x = (0, 2) and y = (1, 2) the gradient at the start is (-3, -4), of length 5.")
                .given(sizes(4, 5), (tolerance, random) -> new Settings(0.1, 1, tolerance))
                .ask((descent, settings) -> descent.fit(X, new double[] {1, 2}, settings))
                .expect((settings, end) -> settings.tolerance() < 5
                        ? near(
                                new Descent(0.3, new double[] {0.4}, new double[] {2.5, 0.65}, true),
                                end,
                                absolute(1e-9))
                        : near(new Descent(0, new double[] {0}, new double[] {2.5}, true), end, absolute(1e-9)));

        claims.that("takes back the step that overflows, and says that it has not converged")
                .worth(1)
                .hint("With rate 1 the loss grows about 18 times a step. Print the last three losses.")
                .ask(descent -> descent.fit(X, Y, new Settings(1, 1000, 1e-9)))
                .expect(GradientDescentChecks::isLastFinite);

        claims.that("finds the mean of the targets when there are no columns")
                .worth(0.5)
                .hint("With d = 0 the gradient is g0 alone; with rate 0.5 one step reaches the mean.")
                .ask(descent ->
                        descent.fit(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}, new Settings(0.5, 10, 1e-9)))
                .expect(near(new Descent(4, new double[0], new double[] {74.0 / 3, 26.0 / 3}, true), absolute(1e-9)));

        claims.that("takes no step when none is allowed, and says whether it could stay")
                .worth(0.25)
                .hint("For x = (0, 2) and y = (1, 2) the gradient at the start is of length 5. Which rule comes first?")
                .givenEach(List.of(4.0, 6.0))
                .ask((descent, tolerance) -> descent.fit(X, new double[] {1, 2}, new Settings(0.1, 0, tolerance)))
                .expect((tolerance, end) ->
                        near(new Descent(0, new double[] {0}, new double[] {2.5}, tolerance > 5), end, absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Subtract the targets into an array of your own.")
                .ask(descent -> descent.fit(X, Y, GENTLE))
                .expectUntouchedInputs();

        claims.that("refuses settings that are out of range")
                .worth(0.25)
                .givenEach(BAD_SETTINGS)
                .ask((descent, settings) -> descent.fit(X, Y, settings))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses no rows, uneven rows, and targets that do not match the rows")
                .worth(0.25)
                .givenEach(MISFITS)
                .ask((descent, misfit) -> misfit.descend(descent))
                .expectThrows(IllegalArgumentException.class);
    }

    /** Finite throughout, and one step further is not; the last loss is 1.2e307, and the next would be 2.1e308. */
    private static Verdict isLastFinite(Descent end) {
        Problem problem = new Problem(X, Y, new Settings(1, 1000, 1e-9));
        double[] gradient = problem.gradient(end);
        double[] moved = IntStream.range(0, end.slopes().length)
                .mapToDouble(j -> end.slopes()[j] - gradient[j + 1])
                .toArray();
        Descent further = new Descent(end.intercept() - gradient[0], moved, new double[0], false);
        return all(
                () -> holds(!end.converged(), "converged = false", end.converged()),
                () -> holds(
                        Arrays.stream(end.lossHistory()).allMatch(Double::isFinite),
                        "finite losses",
                        end.lossHistory()),
                () -> near(problem.loss(end), last(end.lossHistory()), relative(1e-9))
                        .about("the last loss"),
                () -> holds(!Double.isFinite(problem.loss(further)), "an answer one step from overflow", end));
    }

    private record Sought(double[] coefficients, Problem problem) {}
}
