package linear.ridge;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linear.ridge.Ridge.Fit;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class RidgeChecks implements Checks<Ridge> {
    private static final String EXAMPLE = "fits the example of the statement";

    private static final List<Problem> MISFITS = List.of(
            new Problem(new double[0][], new double[0], 1),
            new Problem(new double[][] {{0}, {1}}, new double[] {1, 3, 5}, 1),
            new Problem(new double[][] {{0, 1}, {1}}, new double[] {1, 3}, 1));

    @Override
    public void declare(Claims<Ridge> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(ridge -> ridge.fit(new double[][] {{0}, {1}, {2}}, new double[] {1, 3, 5}, 2))
                .expect(near(new Fit(2, new double[] {1}), absolute(1e-9)));

        claims.that("leaves the intercept of constant data alone")
                .worth(1)
                .hint("Fit the targets 5, 5, 5: the flat line through them costs nothing, whatever lambda is.")
                .ask(ridge -> ridge.fit(new double[][] {{0}, {1}, {2}}, new double[] {5, 5, 5}, 1e6)
                        .intercept())
                .expect(near(5, absolute(1e-9)));

        claims.that("recovers the plane that noiseless points lie on when lambda is 0")
                .worth(1)
                .hint("Without a penalty this is least squares: check the centring and the way back to the intercept.")
                .given(sizes(5, 12, 60), (size, random) -> Plane.noiseless(random, size, 3))
                .ask((ridge, plane) -> ridge.fit(plane.x(), plane.y(), 0))
                .expect((plane, fit) -> near(new Fit(plane.intercept(), plane.slopes()), fit, within(1e-9, 1e-8)));

        claims.that("stands where moving any coefficient costs more")
                .worth(1.5)
                .hint("At the minimum the residuals sum to 0, and for every column: x . residuals = lambda * slope.")
                .given(sizes(2, 4, 30), RidgeChecks::problem)
                .ask((ridge, problem) -> ridge.fit(problem.x(), problem.y(), problem.lambda()))
                .expect(RidgeChecks::isStationary);

        claims.that("has shorter slopes the larger lambda is, and none in the end")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Ask for lambda = 1e12: what is left to fit with?")
                .given(sizes(6, 30), RidgeChecks::problem)
                .ask((ridge, problem) -> IntStream.of(0, 2, 4, 12)
                        .mapToDouble(power -> length(ridge.fit(problem.x(), problem.y(), Math.pow(10, power))))
                        .toArray())
                .expect((problem, lengths) -> all(
                        () -> holds(
                                lengths[0] > lengths[1] && lengths[1] > lengths[2],
                                "shorter slopes for lambda = 1, 100, 10000",
                                lengths),
                        () -> near(0, lengths[3], absolute(1e-6))));

        claims.that("moves only the intercept when every target is raised by 100")
                .worth(1)
                .after(EXAMPLE)
                .hint("The penalty is on the slopes alone: a line raised by 100 costs what the line costs.")
                .given(sizes(3, 30), RidgeChecks::problem)
                .ask((ridge, problem) -> ridge.fit(problem.x(), problem.y(), problem.lambda()))
                .again((problem, random) ->
                        new Problem(problem.x(), Laws.each(problem.y(), y -> y + 100), problem.lambda()))
                .expect((problems, fits) -> near(
                        new Fit(fits.first().intercept() + 100, fits.first().slopes()),
                        fits.second(),
                        within(1e-9, 1e-8)));

        claims.that("does not care about the order of the rows")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(3, 30), RidgeChecks::problem)
                .ask((ridge, problem) -> ridge.fit(problem.x(), problem.y(), problem.lambda()))
                .again(Problem::shuffled)
                .expectUnchanged(within(1e-9, 1e-8));

        claims.that("gives equal columns equal slopes")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Two equal columns share the weight: half each is cheaper than all on one.")
                .ask(ridge -> ridge.fit(new double[][] {{0, 0}, {1, 1}, {2, 2}}, new double[] {1, 3, 5}, 2)
                        .slopes())
                .expect(near(new double[] {2.0 / 3, 2.0 / 3}, absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Centre into arrays of your own.")
                .given(sizes(3), RidgeChecks::problem)
                .ask((ridge, problem) -> ridge.fit(problem.x(), problem.y(), problem.lambda()))
                .expectUntouchedInputs();

        claims.that("refuses a negative lambda")
                .worth(0.5)
                .ask(ridge -> ridge.fit(new double[][] {{0}, {1}}, new double[] {1, 3}, -1))
                .expectThrows(IllegalArgumentException.class);

        claims.that("answers the mean of the targets when there are no columns")
                .worth(0.5)
                .hint("With d = 0 the matrix to solve with is empty: nothing to solve, and only the intercept is left.")
                .ask(ridge -> ridge.fit(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}, 2))
                .expect(near(new Fit(4, new double[0]), absolute(1e-9)));

        claims.that("refuses no rows, uneven rows, and targets that do not match the rows")
                .worth(0.5)
                .hint("Compare the sizes before the first sum.")
                .givenEach(MISFITS)
                .ask((ridge, misfit) -> ridge.fit(misfit.x(), misfit.y(), misfit.lambda()))
                .expectThrows(IllegalArgumentException.class);
    }

    /** Noisy points; with two rows there are more columns than rows. */
    private static Problem problem(int size, Random random) {
        Plane plane = Plane.noisy(random, size, 3, 0.5);
        return new Problem(plane.x(), plane.y(), 0.1 + 5 * random.nextDouble());
    }

    /** The gradient of the penalised sum of squares is zero at the fit, and only there. */
    private static Verdict isStationary(Problem problem, Fit fit) {
        double[][] x = problem.x();
        double[] residuals = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            residuals[i] = problem.y()[i] - fit.intercept();
            for (int j = 0; j < x[0].length; j++) {
                residuals[i] -= fit.slopes()[j] * x[i][j];
            }
        }
        double[] pull = new double[x[0].length];
        for (int j = 0; j < pull.length; j++) {
            for (int i = 0; i < x.length; i++) {
                pull[j] += x[i][j] * residuals[i];
            }
        }
        double[] price = Laws.each(fit.slopes(), slope -> problem.lambda() * slope);
        return near(0, Arrays.stream(residuals).sum(), absolute(1e-7))
                .about("the residuals add up to")
                .and(() -> near(price, pull, within(1e-7, 1e-7)).about("each column times the residuals is"));
    }

    private static double length(Fit fit) {
        return Math.sqrt(Arrays.stream(fit.slopes()).map(slope -> slope * slope).sum());
    }

    private record Problem(double[][] x, double[] y, double lambda) {
        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), lambda);
        }
    }
}
