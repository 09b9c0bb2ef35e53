package linear.normalequations;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class NormalEquationsChecks implements Checks<NormalEquations> {
    private static final String EXAMPLE = "fits the example of the statement";
    private static final String PREDICTS = "predicts the example of the statement";

    private static final double[][] X = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
    private static final double[] Y = {2, 3, 5, 10};

    private static final List<Problem> MISFITS = List.of(
            new Problem(new double[0][], new double[0]),
            new Problem(X, new double[] {2, 3, 5}),
            new Problem(new double[][] {{0, 0}, {1}, {0, 1}, {1, 1}}, Y));

    private static final List<Problem> DEPENDENT = List.of(
            new Problem(new double[][] {{1, 1}, {2, 2}, {4, 4}, {7, 7}}, Y),
            new Problem(new double[][] {{3, 1}, {3, 2}, {3, 4}, {3, 7}}, Y),
            new Problem(new double[][] {{1, 0}, {2, 0}, {4, 0}, {7, 0}}, Y),
            new Problem(new double[][] {{1, 2}, {4, 3}}, new double[] {2, 3}));

    @Override
    public void declare(Claims<NormalEquations> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(model -> model.fit(X, Y))
                .expect(near(new double[] {1, 3, 5}, absolute(1e-9)));

        claims.that(PREDICTS)
                .worth(0.5)
                .ask(model -> model.predict(new double[] {1, 3, 5}, X))
                .expect(near(new double[] {1, 4, 6, 9}, absolute(1e-9)));

        claims.that("fits a line as the formula for one column does")
                .worth(0.5)
                .hint("For x = (0, 2, 4) the matrix is (3, 6; 6, 20): how many rows has A, and how many has A'A?")
                .ask(model -> model.fit(new double[][] {{0}, {2}, {4}}, new double[] {1, 2, 6}))
                .expect(near(new double[] {0.5, 1.25}, absolute(1e-9)));

        claims.that("recovers the plane that noiseless points lie on")
                .worth(1)
                .hint("Go through the elimination of a small example by hand, and print each step of yours beside it.")
                .given(sizes(8, 20, 60), (size, random) -> Plane.noiseless(random, size, 3))
                .ask((model, plane) -> model.fit(plane.x(), plane.y()))
                .expect((plane, fit) -> near(plane.coefficients(), fit, within(1e-9, 1e-8)));

        claims.that("leaves residuals that add up to 0, and so do their products with each column")
                .worth(2)
                .hint("Put the coefficients into the normal equations: which of the equations does not hold?")
                .given(sizes(8, 20, 60), NormalEquationsChecks::scattered)
                .ask((model, problem) -> model.fit(problem.x(), problem.y()))
                .expect(NormalEquationsChecks::isBalanced);

        // The pivot of the second column is about 1e-6 of its diagonal entry: nine digits are left.
        claims.that("tells columns apart that are nearly alike")
                .worth(0.5)
                .hint("Only a pivot of at most 1e-12 of its diagonal entry counts as 0, and nothing is added to it.")
                .given(sizes(8, 40), NormalEquationsChecks::nearlyAlike)
                .ask((model, plane) -> model.fit(plane.x(), plane.y()))
                .expect((plane, fit) -> near(plane.coefficients(), fit, within(1e-6, 1e-6)));

        claims.that("follows the columns into another order and other units")
                .worth(0.5)
                .after(EXAMPLE)
                .hint(
                        "Swap two columns, and their slopes swap. Measure a column in grams, and its slope is a thousandth.")
                .given(sizes(8, 30), NormalEquationsChecks::scattered)
                .ask((model, problem) -> model.fit(problem.x(), problem.y()))
                .again((problem, random) -> problem.withColumnsChanged())
                .expect((problems, fits) -> near(columnsChanged(fits.first()), fits.second(), within(1e-9, 1e-8)));

        claims.that("does not care about the order of the rows")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(8, 30), NormalEquationsChecks::scattered)
                .ask((model, problem) -> model.fit(problem.x(), problem.y()))
                .again(Problem::shuffled)
                .expectUnchanged(within(1e-9, 1e-8));

        claims.that("fits the mean of the targets when there are no columns")
                .worth(0.5)
                .hint("With d = 0, A is the column of ones alone.")
                .ask(model -> model.fit(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}))
                .expect(near(new double[] {4}, absolute(1e-9)));

        claims.that("predicts nothing for no rows")
                .worth(0.25)
                .after(PREDICTS)
                .ask(model -> model.predict(new double[] {1, 3, 5}, new double[0][]))
                .expect(near(new double[0], absolute(0)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Build A in an array of your own.")
                .ask(model -> model.predict(model.fit(X, Y), X))
                .expectUntouchedInputs();

        claims.that("refuses columns that depend on each other")
                .worth(1)
                .hint(
                        "Print the pivots: one of them is 0, or a trace of rounding. Which exception does the statement name?")
                .givenEach(DEPENDENT)
                .ask((model, problem) -> model.fit(problem.x(), problem.y()))
                .expectThrows(ArithmeticException.class);

        claims.that("is not deceived by the traces that rounding leaves of dependent columns")
                .worth(0.5)
                .hint(
                        "The third column is the sum of the others. Compare its pivot with its diagonal entry, not with 0.")
                .given(sizes(8, 12, 20, 40), NormalEquationsChecks::withASumForAColumn)
                .ask((model, problem) -> model.fit(problem.x(), problem.y()))
                .expectThrows(ArithmeticException.class);

        claims.that("refuses no rows, uneven rows, and targets that do not match the rows")
                .worth(0.25)
                .hint("Compare the sizes before the first sum.")
                .givenEach(MISFITS)
                .ask((model, misfit) -> model.fit(misfit.x(), misfit.y()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses to predict with too few or too many coefficients")
                .worth(0.25)
                .hint("A row of d entries needs d + 1 coefficients.")
                .givenEach(List.of(new double[] {1, 3}, new double[] {1, 3, 5, 7}))
                .ask((model, coefficients) -> model.predict(coefficients, X))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Problem scattered(int size, Random random) {
        Plane plane = Plane.noisy(random, size, 3, 0.5);
        return new Problem(Laws.each(plane.x(), value -> value + 1), plane.y());
    }

    private static Verdict isBalanced(Problem problem, double[] coefficients) {
        double[] sums = new double[problem.x()[0].length + 1];
        for (int i = 0; i < problem.y().length; i++) {
            double[] row = problem.x()[i];
            double residual = problem.y()[i] - at(coefficients, 0);
            for (int j = 0; j < row.length; j++) {
                residual -= at(coefficients, j + 1) * row[j];
            }
            sums[0] += residual;
            for (int j = 0; j < row.length; j++) {
                sums[j + 1] += residual * row[j];
            }
        }
        return near(new double[sums.length], sums, absolute(1e-8)).about("A'(y - Ab), intercept first, is");
    }

    /** NaN for a coefficient that is not there, so that it fails as a wrong one does. */
    private static double at(double[] coefficients, int j) {
        return j < coefficients.length ? coefficients[j] : Double.NaN;
    }

    /** Points on a plane whose second column is the first up to a thousandth. */
    private static Plane nearlyAlike(int size, Random random) {
        Plane plane = Plane.noiseless(random, size, 2);
        double[][] x = Arrays.stream(plane.x())
                .map(row -> new double[] {row[0], row[0] + row[1] / 1000})
                .toArray(double[][]::new);
        double[] y = Arrays.stream(x)
                .mapToDouble(row -> plane.intercept() + plane.slopes()[0] * row[0] + plane.slopes()[1] * row[1])
                .toArray();
        return new Plane(x, y, plane.intercept(), plane.slopes());
    }

    private static Problem withASumForAColumn(int size, Random random) {
        Plane plane = Plane.noisy(random, size, 2, 0.5);
        double[][] x = Arrays.stream(plane.x())
                .map(row -> new double[] {1000 * row[0], 1000 * row[1], 1000 * row[0] + 1000 * row[1]})
                .toArray(double[][]::new);
        return new Problem(x, plane.y());
    }

    /** The coefficients where the first two of three columns are swapped and the last is counted a thousandfold. */
    private static double[] columnsChanged(double[] coefficients) {
        return new double[] {at(coefficients, 0), at(coefficients, 2), at(coefficients, 1), at(coefficients, 3) / 1000};
    }

    private record Problem(double[][] x, double[] y) {
        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order));
        }

        Problem withColumnsChanged() {
            double[][] changed = IntStream.range(0, x.length)
                    .mapToObj(i -> new double[] {x[i][1], x[i][0], 1000 * x[i][2]})
                    .toArray(double[][]::new);
            return new Problem(changed, y);
        }
    }
}
