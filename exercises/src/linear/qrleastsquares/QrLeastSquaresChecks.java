package linear.qrleastsquares;

import static linear.qrleastsquares.QrLeastSquaresCases.squares;
import static linear.qrleastsquares.QrLeastSquaresCases.squaresAboutTheMean;
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
import linear.qrleastsquares.QrLeastSquares.Fit;
import linear.qrleastsquares.QrLeastSquaresCases.Problem;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class QrLeastSquaresChecks implements Checks<QrLeastSquares> {
    private static final String EXAMPLE = "fits the example of the statement";
    private static final String TRIANGLE = "finds the triangle of the statement's example";

    private static final double[][] X = {{1}, {1}, {3}, {3}};
    private static final double[] Y = {1, 5, 7, 7};

    private static final List<Problem> MISFITS = List.of(
            problem(new double[0][], new double[0]),
            problem(X, new double[] {1, 5, 7}),
            problem(new double[][] {{1}, {1, 2}, {3}, {3}}, Y),
            problem(new double[][] {{1}, {3}}, new double[] {1, 7}));

    private static final List<Problem> DEPENDENT = List.of(
            problem(new double[][] {{1, 1}, {2, 2}, {4, 4}, {7, 7}}, Y),
            problem(new double[][] {{3, 1}, {3, 2}, {3, 4}, {3, 7}}, Y),
            problem(new double[][] {{1, 0}, {2, 0}, {4, 0}, {7, 0}}, Y),
            problem(
                    new double[][] {{1e7, 2e7, 3e7}, {5e7, 1e7, 6e7}, {3e7, 4e7, 7e7}, {2e7, 7e7, 9e7}, {9e7, 9e7, 18e7}
                    },
                    new double[] {1, 5, 7, 7, 2}));

    @Override
    public void declare(Claims<QrLeastSquares> claims) {
        claims.that(TRIANGLE)
                .worth(0.5)
                .ask(qr -> qr.triangle(new double[][] {{1, 1}, {1, 1}, {1, 3}, {1, 3}}))
                .expect(r -> near(new double[][] {{2, 4}, {0, 2}}, positive(r), absolute(1e-9))
                        .about("R, with positive numbers on its diagonal, is"));

        claims.that("finds an upper triangle R with R'R = A'A")
                .worth(1)
                .hint("Reflections keep lengths and products: compare those of the columns after each of them.")
                .given(sizes(1, 4, 12), (size, random) -> matrix(random, size + 3, size))
                .ask((qr, a) -> qr.triangle(a))
                .expect(QrLeastSquaresChecks::isRoot);

        claims.that("finds the same triangle when the rows come in another order")
                .worth(0.5)
                .after(TRIANGLE)
                .given(sizes(2, 5), (size, random) -> matrix(random, 2 * size, size))
                .ask((qr, a) -> qr.triangle(a))
                .again((a, random) -> Laws.rows(a, Laws.order(a.length, random)))
                .expect((matrices, triangles) ->
                        near(positive(triangles.first()), positive(triangles.second()), within(1e-9, 1e-8)));

        claims.that("finds triangles of squares, of what is one already, and of columns that depend on each other")
                .worth(0.5)
                .hint("When all entries from the diagonal down are 0 there is nothing to turn: no v, and no division.")
                .givenEach(List.of(
                        new double[][] {{3, 1}, {4, 2}},
                        new double[][] {{1e9, 2e9, 4e9}, {2e9, 1e9, 7e9}, {3e9, 5e9, 1e9}},
                        new double[][] {{2, 1}, {0, 3}, {0, 0}},
                        new double[][] {{1, 2}, {0, 0}, {0, 0}},
                        new double[][] {{0, 1}, {0, 2}, {0, 2}}))
                .ask((qr, a) -> qr.triangle(a))
                .expect(QrLeastSquaresChecks::isRoot);

        // The product of the columns is 3, and that of their lengths 2e8. R has it to 1e-16 of the lengths; with the
        // sign that cancels it comes out as 0.
        claims.that("keeps what stands below a large entry")
                .worth(0.5)
                .after(TRIANGLE)
                .hint("With a = (100000000, 1, 1), what is left of 100000000 - ||a||? Take the other sign.")
                .ask(qr -> qr.triangle(new double[][] {{1e8, 0}, {1, 1}, {1, 2}}))
                .expect(r -> near(3e-8, (r[0][0] * r[0][1] + r[1][0] * r[1][1]) / 1e8, absolute(1e-12))
                        .about("the product of the columns of R, over the length of the first, is"));

        claims.that(EXAMPLE)
                .worth(1)
                .ask(qr -> qr.fit(X, Y))
                .expect(near(new Fit(new double[] {1, 2}, new double[] {Math.sqrt(5), 1}, 2, 2.0 / 3), absolute(1e-9)));

        claims.that("leaves residuals that add up to 0, and so do their products with each column")
                .worth(0.75)
                .hint("Compare z with a fit by the normal equations: R b = z. Is y reflected as the columns are?")
                .given(sizes(8, 20, 60), Problem::scattered)
                .ask((qr, problem) -> problem.fit(qr).coefficients())
                .expect(QrLeastSquaresChecks::isBalanced);

        claims.that("measures the residuals by their own degrees of freedom")
                .worth(1)
                .hint("Compute the residuals of your coefficients one by one, and RSS, s and R² from them.")
                .given(sizes(6, 20, 60), Problem::scattered)
                .ask((qr, problem) -> problem.fit(qr))
                .expect(QrLeastSquaresChecks::isMeasured);

        claims.that("finds the standard errors of a line that textbooks give")
                .worth(0.75)
                .hint("For one column they are s √(1/n + x̄²/Sxx) and s / √Sxx. Print R⁻¹ and look at its rows.")
                .given(sizes(3, 10, 50), (size, random) -> firstColumn(Problem.scattered(size, random)))
                .ask((qr, problem) -> problem.fit(qr).standardErrors())
                .expect(QrLeastSquaresChecks::areThoseOfALine);

        // QR is right to eight digits here, the normal equations to two to six.
        claims.that("keeps its digits when two columns are nearly alike")
                .worth(0.5)
                .hint(
                        "Is A'A formed anywhere? Its entries hold the difference between these columns in their last digits.")
                .given(sizes(8, 12, 20, 40), (size, random) -> Problem.alike(size, random, 1e-6))
                .ask((qr, problem) -> problem.fit(qr).coefficients())
                .expect((problem, b) -> near(problem.coefficients(), b, within(1e-6, 1e-6)));

        claims.that("finds the ones in front of the powers of x, up to the fifth")
                .worth(0.25)
                .ask(qr -> Problem.powers().fit(qr).coefficients())
                .expect(near(new double[] {1, 1, 1, 1, 1, 1}, absolute(1e-6)));

        claims.that("finds the mean and its standard error when there are no columns")
                .worth(0.25)
                .hint("With d = 0, A is the column of ones alone. For (1, 3, 8) the deviation is √13.")
                .ask(qr -> qr.fit(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}))
                .expect(near(
                        new Fit(new double[] {4}, new double[] {Math.sqrt(13.0 / 3)}, Math.sqrt(13), 0),
                        absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Reflect a copy of every row.")
                .ask(qr -> {
                    qr.triangle(X);
                    return qr.fit(X, Y);
                })
                .expectUntouchedInputs();

        claims.that("refuses to fit columns that depend on each other")
                .worth(0.5)
                .hint("Compare each |R[j][j]| with the length that column j of A had.")
                .givenEach(DEPENDENT)
                .ask((qr, problem) -> problem.fit(qr))
                .expectThrows(ArithmeticException.class);

        claims.that("refuses to fit no rows, too few or uneven ones, and targets that do not match them")
                .worth(0.25)
                .hint("Compare the sizes before the first sum.")
                .givenEach(MISFITS)
                .ask((qr, misfit) -> misfit.fit(qr))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses triangles of no rows, no columns, uneven rows, and more columns than rows")
                .worth(0.25)
                .hint("Compare the sizes before the first sum.")
                .givenEach(List.of(
                        new double[0][], new double[][] {{}, {}}, new double[][] {{1, 2}, {3}, {4, 5}}, new double[][] {
                            {1, 2, 3}, {4, 5, 6}
                        }))
                .ask((qr, a) -> qr.triangle(a))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Problem problem(double[][] x, double[] y) {
        return new Problem(x, y, new double[0]);
    }

    private static Problem firstColumn(Problem problem) {
        double[][] x =
                Arrays.stream(problem.x()).map(row -> new double[] {row[0]}).toArray(double[][]::new);
        return problem(x, problem.y());
    }

    private static double[][] matrix(Random random, int rows, int columns) {
        return Laws.each(new double[rows][columns], zero -> random.nextGaussian());
    }

    /** Every row with the sign that makes its entry on the diagonal positive. */
    private static double[][] positive(double[][] r) {
        return IntStream.range(0, r.length)
                .mapToObj(j -> Laws.each(r[j], value -> j < r[j].length && r[j][j] < 0 ? -value : value))
                .toArray(double[][]::new);
    }

    private static Verdict isRoot(double[][] a, double[][] r) {
        int p = a[0].length;
        double[][] lower = IntStream.range(0, r.length)
                .mapToObj(j -> Arrays.copyOf(r[j], Math.min(j, r[j].length)))
                .toArray(double[][]::new);
        double[][] zeros = IntStream.range(0, p).mapToObj(double[]::new).toArray(double[][]::new);
        return near(zeros, lower, absolute(1e-9))
                .about("below its diagonal R is")
                .and(() -> near(products(a), products(r), within(1e-9, 1e-9))
                        .about("the products of the columns of R are"));
    }

    private static double[][] products(double[][] a) {
        int p = a[0].length;
        double[][] products = new double[p][p];
        for (double[] row : a) {
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    products[j][k] += row[j] * row[k];
                }
            }
        }
        return products;
    }

    private static Verdict isBalanced(Problem problem, double[] b) {
        double[] residuals = problem.residuals(b);
        double[] sums = new double[problem.x()[0].length + 1];
        for (int i = 0; i < residuals.length; i++) {
            sums[0] += residuals[i];
            for (int j = 1; j < sums.length; j++) {
                sums[j] += residuals[i] * problem.x()[i][j - 1];
            }
        }
        return near(new double[sums.length], sums, absolute(1e-8)).about("A'(y - Ab), intercept first, is");
    }

    private static Verdict isMeasured(Problem problem, Fit fit) {
        double rss = squares(problem.residuals(fit.coefficients()));
        int freedom = problem.y().length - problem.x()[0].length - 1;
        return all(
                () -> holds(Double.isFinite(rss), "coefficients that are numbers", fit),
                () -> near(Math.sqrt(rss / freedom), fit.residualDeviation(), within(1e-9, 1e-8))
                        .about("the residual deviation is"),
                () -> near(1 - rss / squaresAboutTheMean(problem.y()), fit.rSquared(), absolute(1e-8))
                        .about("R² is"));
    }

    private static Verdict areThoseOfALine(Problem problem, double[] errors) {
        double[] x = Arrays.stream(problem.x()).mapToDouble(row -> row[0]).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double sxx = squaresAboutTheMean(x);
        double meanY = Arrays.stream(problem.y()).average().orElseThrow();
        double slope = IntStream.range(0, x.length)
                        .mapToDouble(i -> (x[i] - mean) * problem.y()[i])
                        .sum()
                / sxx;
        double rss = squares(problem.residuals(new double[] {meanY - slope * mean, slope}));
        double s = Math.sqrt(rss / (x.length - 2));
        double[] expected = {s * Math.sqrt(1.0 / x.length + mean * mean / sxx), s / Math.sqrt(sxx)};
        return near(expected, errors, within(1e-9, 1e-7));
    }
}
