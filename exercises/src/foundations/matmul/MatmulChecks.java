package foundations.matmul;

import static foundations.matmul.MatmulCases.identity;
import static foundations.matmul.MatmulCases.normal;
import static foundations.matmul.MatmulCases.sum;
import static foundations.matmul.MatmulCases.transposed;
import static foundations.matmul.MatmulCases.whole;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import foundations.matmul.MatmulCases.Pair;
import java.util.List;
import java.util.Random;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

public final class MatmulChecks implements Checks<Matmul> {
    private static final String EXAMPLE = "multiplies the matrices of the statement";

    private static final Tolerance TEN_DIGITS = within(1e-10, 1e-10);

    private static final List<Pair> MISFITS = List.of(
            new Pair(new double[][] {{1, 2}}, new double[][] {{1, 2}}),
            new Pair(new double[][] {{1}}, new double[][] {{1}, {2}}),
            new Pair(new double[][] {{1, 2}}, new double[][] {{1}}),
            new Pair(new double[][] {{1}}, new double[0][]),
            new Pair(new double[][] {{1, 2}, {3}}, new double[][] {{1}, {2}}),
            new Pair(new double[][] {{1}, {3, 4}}, new double[][] {{1}}),
            new Pair(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3}}),
            new Pair(new double[][] {{1, 2}}, new double[][] {{1}, {3, 4}}));

    @Override
    public void declare(Claims<Matmul> claims) {
        entries(claims);
        laws(claims);
        edges(claims);
    }

    private static void entries(Claims<Matmul> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(matmul -> matmul.multiply(
                        new double[][] {{1, 2, 0}, {3, -1, 4}}, new double[][] {{2, 1}, {0, 5}, {-1, 3}}))
                .expect(near(new double[][] {{2, 11}, {2, 10}}, TEN_DIGITS));

        claims.that("has sums of products of rows and columns for entries, also when no two sizes are equal")
                .worth(2)
                .hint("Name the three sizes m, k and n. Which of them does each loop end at?")
                .given(sizes(1, 2, 3, 9), Pair::draw)
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expect((pair, product) -> near(pair.product(), product, TEN_DIGITS));

        claims.that("multiplies square matrices in the order in which they are given")
                .worth(1)
                .hint("In a square matrix a wrong index meets no bounds. Which index of b runs in the innermost loop?")
                .given(sizes(1, 2, 8), Pair::square)
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expect((pair, product) -> near(pair.product(), product, TEN_DIGITS));

        // 12 products below 10^12 are far below 2^53 in any order.
        claims.that("loses no digit of whole numbers")
                .worth(0.5)
                .hint("Is there a number between the factors and the sum that is not a double?")
                .given(sizes(1, 4, 12), (size, random) -> new Pair(whole(2, size, random), whole(size, 3, random)))
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expect((pair, product) -> same(pair.product(), product));

        claims.that("lets NaN and infinity through, also where they meet a 0")
                .worth(1)
                .after(EXAMPLE)
                .hint("0 times NaN is NaN, and so is 0 times infinity. Is anything left out because it is 0?")
                .givenEach(List.of(
                        new Pair(new double[][] {{0, 1}}, new double[][] {{Double.NaN, 2}, {3, 4}}),
                        new Pair(new double[][] {{1, Double.NEGATIVE_INFINITY}}, new double[][] {{1, 2}, {0, 3}})))
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expect((pair, product) -> near(pair.product(), product, TEN_DIGITS));
    }

    private static void laws(Claims<Matmul> claims) {
        claims.that("changes nothing by multiplying with the identity, from either side")
                .worth(0.5)
                .hint("The identity has 1 where i = j, and 0 elsewhere.")
                .given(sizes(1, 3, 8), (size, random) -> normal(size, size + 1, random))
                .ask((matmul, matrix) -> List.of(
                        matmul.multiply(identity(matrix.length), matrix),
                        matmul.multiply(matrix, identity(matrix[0].length))))
                .expect((matrix, products) -> near(List.of(matrix, matrix), products, TEN_DIGITS));

        claims.that("multiplies three matrices from the left as from the right: (A B) C = A (B C)")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(1, 2, 6), Chain::draw)
                .ask((matmul, chain) -> List.of(
                        matmul.multiply(matmul.multiply(chain.a(), chain.b()), chain.c()),
                        matmul.multiply(chain.a(), matmul.multiply(chain.b(), chain.c()))))
                .expect((chain, products) -> near(products.get(0), products.get(1), TEN_DIGITS));

        claims.that("turns around when transposed: (A B)ᵀ = Bᵀ Aᵀ")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Transposing makes the rows of A into columns. They still meet the same columns of B.")
                .given(sizes(1, 2, 6), Pair::draw)
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .again((pair, random) -> pair.transposed())
                .expect((pairs, products) -> near(transposed(products.first()), products.second(), TEN_DIGITS));

        claims.that("multiplies a sum part by part: A (B + 3 C) = A B + 3 A C")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(1, 2, 6), Chain::alike)
                .ask((matmul, chain) -> List.of(
                        matmul.multiply(chain.a(), sum(chain.b(), 3, chain.c())),
                        sum(matmul.multiply(chain.a(), chain.b()), 3, matmul.multiply(chain.a(), chain.c()))))
                .expect((chain, products) -> near(products.get(0), products.get(1), TEN_DIGITS));
    }

    private static void edges(Claims<Matmul> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Add up in an array of your own.")
                .given(sizes(2), Pair::square)
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expectUntouchedInputs();

        claims.that("answers no rows for no rows, and empty rows where there are no columns")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("How many columns has a matrix without rows? b[0] does not always exist.")
                .ask(matmul -> List.of(
                        matmul.multiply(new double[0][], new double[][] {{1, 2}}),
                        matmul.multiply(new double[0][], new double[0][]),
                        matmul.multiply(new double[][] {{}, {}}, new double[0][]),
                        matmul.multiply(new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[][] {{}, {}})))
                .expect(near(
                        List.of(new double[0][], new double[0][], new double[2][0], new double[3][0]), TEN_DIGITS));

        claims.that("refuses matrices that do not fit, and rows of different lengths")
                .worth(1)
                .hint("Compare the lengths before the first product: those of all rows, in both matrices.")
                .givenEach(MISFITS)
                .ask((matmul, pair) -> matmul.multiply(pair.a(), pair.b()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Chain(double[][] a, double[][] b, double[][] c) {
        static Chain draw(int size, Random random) {
            return new Chain(
                    normal(size + 1, size, random), normal(size, size + 2, random), normal(size + 2, size + 3, random));
        }

        /** The second and the third have the same shape. */
        static Chain alike(int size, Random random) {
            return new Chain(
                    normal(size + 1, size, random), normal(size, size + 2, random), normal(size, size + 2, random));
        }
    }
}
