package foundations.poweriteration;

import static foundations.poweriteration.PowerIterationCases.directed;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import foundations.poweriteration.PowerIteration.Eigen;
import foundations.poweriteration.PowerIterationCases.Known;
import java.util.List;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class PowerIterationChecks implements Checks<PowerIteration> {
    private static final String EXAMPLE = "does the four iterations of the statement's example";
    private static final String POSITIVE = "finds the leading eigenpair when its value is positive";

    private static final double[][] A = {{2, 1}, {1, 3}};
    private static final double[] FOURTH = {2 / Math.sqrt(13), 3 / Math.sqrt(13)};

    private static final double TIGHT = 1e-12;
    private static final int PLENTY = 10_000;

    /** Where a residual of 1e-12 leaves the vector, with the gaps between the eigenvalues here. */
    private static final Tolerance EIGHT_DIGITS = within(1e-8, 1e-8);

    private static final List<Settings> MISFITS = List.of(
            new Settings(new double[0][], 0.1, 10),
            new Settings(new double[][] {{1, 0}}, 0.1, 10),
            new Settings(new double[][] {{1, 0}, {0}}, 0.1, 10),
            new Settings(new double[][] {{1}, {0}}, 0.1, 10),
            new Settings(A, 0, 10),
            new Settings(A, -0.1, 10),
            new Settings(A, Double.NaN, 10),
            new Settings(A, 0.1, 0),
            new Settings(A, 0.1, -1));

    @Override
    public void declare(Claims<PowerIteration> claims) {
        follows(claims);
        finds(claims);
        knowsItsEdges(claims);
    }

    private static void follows(Claims<PowerIteration> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("Print t, v, w, lambda and the residual in every iteration, and hold them against the table.")
                .ask(power -> power.leading(A, 0.03, 100))
                .expect(near(new Eigen(47.0 / 13, FOURTH, 4, true), EIGHT_DIGITS));

        claims.that("answers what it has after maxIterations, and says that it has not converged")
                .worth(1)
                .hint("With one, two and three iterations the quotients are 3, 3.5 and 3.6.")
                .givenEach(List.of(
                        new Eigen(3, directed(new double[] {2, 1}), 1, false),
                        new Eigen(3.5, directed(new double[] {1, 1}), 2, false),
                        new Eigen(3.6, new double[] {0.6, 0.8}, 3, false)))
                .ask((power, expected) -> power.leading(A, 0.03, expected.iterations()))
                .expect((expected, found) -> near(expected, found, EIGHT_DIGITS));

        claims.that("converges in the last iteration that is allowed")
                .worth(0.5)
                .hint("Four iterations are allowed, and the fourth meets the tolerance.")
                .ask(power -> power.leading(A, 0.03, 4))
                .expect(near(new Eigen(47.0 / 13, FOURTH, 4, true), EIGHT_DIGITS));

        // By a power of two, so that nothing is rounded differently.
        claims.that("takes as many iterations for 1024 A as for A")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("The tolerance is a part of the length of w, which grows with the matrix.")
                .given(sizes(2, 5), (size, random) -> Known.draw(size, 3, 0.7, random))
                .ask((power, known) -> power.leading(known.a(), 1e-6, PLENTY))
                .again((known, random) ->
                        new Known(Laws.each(known.a(), entry -> 1024 * entry), 1024 * known.value(), known.vector()))
                .expect((known, found) -> near(
                        new Eigen(
                                1024 * found.first().value(),
                                found.first().vector(),
                                found.first().iterations(),
                                true),
                        found.second(),
                        EIGHT_DIGITS));
    }

    private static void finds(Claims<PowerIteration> claims) {
        claims.that("finds the golden ratio in its vector when the tolerance is small")
                .worth(0.5)
                .hint("The eigenvalue is (5 + sqrt 5) / 2, and the second component (1 + sqrt 5) / 2 times the first.")
                .ask(power -> power.leading(A, TIGHT, PLENTY))
                .expect(found -> eigenpair(
                        new Known(A, (5 + Math.sqrt(5)) / 2, directed(new double[] {1, (1 + Math.sqrt(5)) / 2})),
                        found));

        claims.that(POSITIVE)
                .worth(1)
                .hint("A v and value times v should be the same vector. Which of the components differ?")
                .given(sizes(1, 2, 3, 10), (size, random) -> Known.draw(size, 1 + 4 * random.nextDouble(), 0.7, random))
                .ask((power, known) -> power.leading(known.a(), TIGHT, PLENTY))
                .expect(PowerIterationChecks::eigenpair);

        claims.that("finds it when its value is negative")
                .worth(1)
                .hint("v changes its sign in every iteration. Does the value have a sign, and does the loop end?")
                .given(
                        sizes(1, 2, 3, 10),
                        (size, random) -> Known.draw(size, -1 - 4 * random.nextDouble(), 0.7, random))
                .ask((power, known) -> power.leading(known.a(), TIGHT, PLENTY))
                .expect(PowerIterationChecks::eigenpair);

        // 0.97^t is 1e-12 after 907 iterations, and 500^115 is beyond a double.
        claims.that("takes its time where another eigenvalue is 0.97 times as large, and does not overflow")
                .worth(1)
                .hint("Is v divided by its length in every iteration? 500 times 500 times 500 ... ends at Infinity.")
                .given(
                        sizes(3),
                        (size, random) -> Known.reflected(
                                new double[] {500, 485, -100},
                                random.doubles(3, 0.2, 1).toArray()))
                .ask((power, known) -> power.leading(known.a(), TIGHT, PLENTY))
                .expect(PowerIterationChecks::eigenpair);

        // (3, -1, -2) (3, -1, -2)' + (1, 1, 1) (1, 1, 1)', with the eigenvalues 14, 3 and 0
        claims.that("finds an eigenvector whose components add up to 0")
                .worth(0.5)
                .hint("A vector of ones would be orthogonal to it. With which vector does the statement begin?")
                .ask(power -> power.leading(new double[][] {{10, -2, -5}, {-2, 2, 3}, {-5, 3, 5}}, TIGHT, PLENTY))
                .expect(found -> eigenpair(new Known(new double[0][], 14, directed(new double[] {3, -1, -2})), found));
    }

    private static void knowsItsEdges(Claims<PowerIteration> claims) {
        // v is (1, 0.5) and (0.5, 1) by turns, and (0.5, 1) / sqrt 1.25 in the hundredth iteration.
        claims.that("does not converge when two eigenvalues differ only in sign")
                .worth(1)
                .hint("The quotient is 1.6 in every iteration. Is A v = 1.6 v?")
                .ask(power -> power.leading(new double[][] {{0, 2}, {2, 0}}, 1e-9, 100))
                .expect(near(new Eigen(1.6, directed(new double[] {0.5, 1}), 100, false), EIGHT_DIGITS));

        claims.that("converges at once for the zero matrix, with its first vector")
                .worth(0.5)
                .hint("A v = 0 = 0 v, and 0 is at most tolerance times 0. What is divided by which length?")
                .ask(power -> power.leading(new double[3][3], 1e-9, 100))
                .expect(near(new Eigen(0, directed(new double[] {1, 1 / 2.0, 1 / 3.0}), 1, true), EIGHT_DIGITS));

        claims.that("leaves its input as it was")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Divide by lengths in arrays of your own.")
                .given(sizes(3), (size, random) -> Known.draw(size, 2, 0.7, random))
                .ask((power, known) -> power.leading(known.a(), 1e-6, PLENTY))
                .expectUntouchedInputs();

        claims.that("refuses a matrix that is not square, and settings that are out of range")
                .worth(0.5)
                .hint("A tolerance of 0 or NaN is never met, and at least one iteration is needed.")
                .givenEach(MISFITS)
                .ask((power, misfit) -> power.leading(misfit.a(), misfit.tolerance(), misfit.maxIterations()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict eigenpair(Known known, Eigen found) {
        return near(known.value(), found.value(), EIGHT_DIGITS)
                .about("the value is")
                .and(() -> near(known.vector(), found.vector(), EIGHT_DIGITS).about("the vector is"))
                .and(() -> same(true, found.converged()).about("whether it has converged:"));
    }

    private record Settings(double[][] a, double tolerance, int maxIterations) {}
}
