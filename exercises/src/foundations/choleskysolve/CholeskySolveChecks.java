package foundations.choleskysolve;

import static foundations.choleskysolve.CholeskySolveCases.hilbert;
import static foundations.choleskysolve.CholeskySolveCases.square;
import static foundations.choleskysolve.CholeskySolveCases.times;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import foundations.choleskysolve.CholeskySolveCases.Equations;
import java.util.List;
import java.util.stream.DoubleStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class CholeskySolveChecks implements Checks<CholeskySolve> {
    private static final String FACTOR = "finds the triangle of the statement";
    private static final String SOLVE = "solves the equations of the statement";

    private static final double[][] A = {{4, 2, -2}, {2, 10, 5}, {-2, 5, 6}};
    private static final double[][] L = {{2, 0, 0}, {1, 3, 0}, {-1, 2, 1}};

    private static final Tolerance EIGHT_DIGITS = within(1e-8, 1e-8);

    /** The pivots that are not above 0 are exact in any order of the operations. */
    private static final List<double[][]> NOT_POSITIVE_DEFINITE = List.of(
            new double[][] {{-1}},
            new double[][] {{0}},
            new double[][] {{1, 2}, {2, 1}},
            new double[][] {{4, 2}, {2, 1}},
            new double[][] {{1, 0, 0}, {0, -4, 0}, {0, 0, 1}});

    private static final List<double[][]> NOT_SQUARE = List.of(
            new double[][] {{1, 0}}, new double[][] {{1}, {0}}, new double[][] {{1, 0}, {0, 1, 0}}, new double[][] {{}
            });

    @Override
    public void declare(Claims<CholeskySolve> claims) {
        factors(claims);
        solves(claims);
        knowsItsEdges(claims);
    }

    private static void factors(Claims<CholeskySolve> claims) {
        claims.that(FACTOR)
                .worth(1)
                .hint("Follow the table of the statement: which is the first entry that differs?")
                .ask(solution -> solution.factor(A))
                .expect(near(L, EIGHT_DIGITS));

        claims.that("finds the triangle that a matrix was made of")
                .worth(1.75)
                .hint("Multiply the answer with its transposed: which is the first entry of A that does not come out?")
                .given(sizes(1, 2, 3, 8), CholeskySolveCases::triangle)
                .ask((solution, triangle) -> solution.factor(square(triangle)))
                .expect((triangle, found) -> near(triangle, found, EIGHT_DIGITS));

        claims.that("reads nothing above the diagonal")
                .worth(1)
                .after(FACTOR)
                .hint(
                        "Above the diagonal are other numbers now. Which entry of a is read with its column after its row?")
                .given(sizes(2, 3, 8), Equations::draw)
                .ask((solution, equations) ->
                        new Answers(solution.factor(equations.a()), solution.solve(equations.a(), equations.b())))
                .again(Equations::scribbledOver)
                .expectUnchanged(EIGHT_DIGITS);
    }

    private static void solves(Claims<CholeskySolve> claims) {
        claims.that(SOLVE)
                .worth(1)
                .hint("Forward gives (-1, 1, 2), backward (1, -1, 2).")
                .ask(solution -> solution.solve(A, new double[] {-2, 2, 5}))
                .expect(near(new double[] {1, -1, 2}, EIGHT_DIGITS));

        claims.that("finds the x that the right-hand side was made of")
                .worth(1.5)
                .hint(
                        "Two walks: L z = b from the first to the last, then the transposed L from the last to the first.")
                .given(sizes(1, 2, 3, 8), Equations::draw)
                .ask((solution, equations) -> solution.solve(equations.a(), equations.b()))
                .expect((equations, x) -> near(equations.x(), x, EIGHT_DIGITS));

        // Over 20,000 draws the largest distance to b is 2e-15 by two walks, and never below 9e-12 by the inverse.
        claims.that("comes near to b with the Hilbert matrix, which is nearly singular")
                .worth(0.5)
                .after(SOLVE)
                .hint("Is the inverse of the matrix formed on the way? Its errors are multiplied with b.")
                .given(
                        sizes(8),
                        (size, random) -> Equations.of(
                                hilbert(size),
                                DoubleStream.generate(random::nextGaussian)
                                        .limit(size)
                                        .toArray()))
                .ask((solution, equations) -> solution.solve(equations.a(), equations.b()))
                .expect((equations, x) -> near(equations.b(), times(equations.a(), x), absolute(3e-13))
                        .about("the matrix times x is"));

        claims.that("finds the same x when the unknowns come in another order")
                .worth(0.5)
                .after(SOLVE)
                .given(sizes(2, 5), Equations::draw)
                .ask((solution, equations) -> solution.solve(equations.a(), equations.b()))
                .again((equations, random) -> equations.inOrder(Laws.order(equations.b().length, random)))
                .expect((equations, x) -> near(equations.after().x(), x.second(), EIGHT_DIGITS));
    }

    private static void knowsItsEdges(Claims<CholeskySolve> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(SOLVE)
                .hint("Factor into an array of your own, and begin with a copy of b.")
                .given(sizes(3), Equations::draw)
                .ask((solution, equations) ->
                        new Answers(solution.factor(equations.a()), solution.solve(equations.a(), equations.b())))
                .expectUntouchedInputs();

        claims.that("refuses a matrix that is not positive definite")
                .worth(0.5)
                .hint("Look at every pivot before its root is taken: 0 and negative numbers are not above 0.")
                .givenEach(NOT_POSITIVE_DEFINITE)
                .ask(CholeskySolve::factor)
                .expectThrows(ArithmeticException.class);

        claims.that("refuses a pivot that is NaN")
                .worth(0.25)
                .hint("NaN is not above 0, and it is not at most 0 either.")
                .ask(solution -> solution.factor(new double[][] {{1, Double.NaN}, {Double.NaN, 1}}))
                .expectThrows(ArithmeticException.class);

        claims.that("refuses to solve where the matrix is not positive definite")
                .worth(0.25)
                .givenEach(NOT_POSITIVE_DEFINITE)
                .ask((solution, a) -> solution.solve(a, new double[a.length]))
                .expectThrows(ArithmeticException.class);

        claims.that("refuses a matrix that is not square, and a b that does not fit")
                .worth(0.5)
                .hint("Compare the lengths: of the matrix, of each of its rows, of b.")
                .given(sizes(0, 1, 2, 3, 4, 5), (which, random) -> which)
                .ask((solution, which) -> which < 4
                        ? solution.factor(NOT_SQUARE.get(which))[0]
                        : solution.solve(new double[][] {{1, 0}, {0, 1}}, new double[2 * which - 7]))
                .expectThrows(IllegalArgumentException.class);

        claims.that("has nothing to do for no equations")
                .worth(0.25)
                .after(SOLVE)
                .ask(solution ->
                        new Answers(solution.factor(new double[0][]), solution.solve(new double[0][], new double[0])))
                .expect(near(new Answers(new double[0][], new double[0]), EIGHT_DIGITS));
    }

    private record Answers(double[][] factor, double[] x) {}
}
