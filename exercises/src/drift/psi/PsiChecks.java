package drift.psi;

import static drift.psi.PsiCases.normal;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Sizes.times;
import static whetstone.kit.Tolerance.within;

import drift.psi.PsiCases.Pair;
import drift.psi.PsiCases.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * The known numbers were found a second time by NumPy and SciPy 1.10.1: edges {@code unique(sort(r)[arange(1, b) * n // b])},
 * counts {@code bincount(digitize(x, edges))}, index {@code entropy(p, q) + entropy(q, p)} of the raised shares.
 */
public final class PsiChecks implements Checks<Psi> {
    private static final String EDGES = "finds the edges of the statement";
    private static final String COUNTS = "counts the values of the statement";
    private static final String INDEX = "finds the index of the statement's counts";
    private static final String PSI = "finds the index of the statement's samples";

    private static final double[] REFERENCE = {5, 2, 8, 1, 4, 7, 3, 6};
    private static final double[] CURRENT = {2, 5, 5, 6, 7, 8, 9, Double.NaN};
    private static final double EXAMPLE = 0.5510657733089677;

    private static final double FLOOR = 0.01;
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Psi> claims) {
        edges(claims);
        counts(claims);
        index(claims);
        keepsTheLaws(claims);
        samples(claims);
        knowsItsEdges(claims);
    }

    private static void edges(Claims<Psi> claims) {
        claims.that(EDGES)
                .worth(0.5)
                .hint("Sort the eight values and number them from 0. Which stand at the places 2, 4 and 6?")
                .ask(psi -> psi.edges(REFERENCE, 4))
                .expect(near(new double[] {3, 5, 7}, NINE_DIGITS));

        claims.that("has i * n / bins reference values below edge number i")
                .worth(0.5)
                .after(EDGES)
                .hint("Count the reference values below each edge. Which place of the sorted values is that?")
                .given(sizes(3, 5, 11, 50), (size, random) -> normal(size, 0, random))
                .ask((psi, reference) -> psi.edges(reference, 3))
                .expect((reference, edges) -> all(
                        () -> same(2, edges.length).about("the number of edges is"),
                        () -> same(
                                IntStream.of(1, 2)
                                        .map(i -> i * reference.length / 3)
                                        .toArray(),
                                Arrays.stream(edges)
                                        .mapToInt(edge -> below(reference, edge))
                                        .toArray())));

        claims.that("keeps an edge once where reference values repeat")
                .worth(0.5)
                .after(EDGES)
                .hint("Write down the values at the places i * n / bins. Which of them are equal?")
                .givenEach(List.of(
                        new Cut(new double[] {7, 7, 7}, 3, new double[] {7}),
                        new Cut(new double[] {0, 3, 0, 0, 5, 0, 0, 0}, 4, new double[] {0, 3}),
                        new Cut(new double[] {4, 9}, 1, new double[0])))
                .ask((psi, cut) -> psi.edges(cut.reference(), cut.bins()))
                .expect((cut, edges) -> near(cut.edges(), edges, NINE_DIGITS));

        claims.that("leaves missing values out when it looks for edges")
                .worth(0.25)
                .after(EDGES)
                .hint("n counts the values that are there.")
                .ask(psi -> psi.edges(new double[] {Double.NaN, 4, 1, Double.NaN, 3, 2, Double.NaN}, 2))
                .expect(near(new double[] {3}, NINE_DIGITS));
    }

    private static int below(double[] values, double edge) {
        return (int) Arrays.stream(values).filter(value -> value < edge).count();
    }

    private static void counts(Claims<Psi> claims) {
        claims.that(COUNTS)
                .worth(0.75)
                .hint("Write the number of its bin under each of the eight values; the bins are numbered from 0 to 4.")
                .ask(psi -> psi.counts(new double[] {3, 5, 7}, CURRENT))
                .expect(same(new int[] {1, 0, 3, 3, 1}));

        claims.that("puts a value that equals an edge into the bin that begins there")
                .worth(0.5)
                .hint("The value 1 equals the first edge. Is it below it, or from it on?")
                .ask(psi -> psi.counts(new double[] {1, 2}, new double[] {1, 2, 2, 1, 0.5, 2}))
                .expect(same(new int[] {1, 2, 3, 0}));

        claims.that("counts every value, however far out, and with any number of edges")
                .worth(0.5)
                .hint("The first and the last bin have no end. Do the counts add up to the number of values?")
                .givenEach(List.of(
                        new Binned(new double[] {0}, new int[] {2, 3, 1}),
                        new Binned(new double[0], new int[] {5, 1}),
                        new Binned(new double[] {-5, 0, 5}, new int[] {1, 1, 1, 2, 1})))
                .ask((psi, binned) ->
                        psi.counts(binned.edges(), new double[] {-1e300, Double.NaN, 1e300, -0.5, 0.5, 7e9}))
                .expect((binned, counts) -> same(binned.counts(), counts));
    }

    private static void index(Claims<Psi> claims) {
        claims.that("gives 1/4 ln 3 when halves become a quarter and three quarters")
                .worth(0.25)
                .hint("p is 1/2, 1/2 and q is 1/4, 3/4. Both terms are positive.")
                .ask(psi -> psi.index(new int[] {1, 1}, new int[] {1, 3}, FLOOR))
                .expect(near(Math.log(3) / 4, NINE_DIGITS));

        claims.that(INDEX)
                .worth(1)
                .hint("Print the raised shares and their sums, and hold them against the table of the statement.")
                .ask(psi -> psi.index(new int[] {2, 2, 2, 2, 0}, new int[] {1, 0, 3, 3, 1}, 0.05))
                .expect(near(EXAMPLE, NINE_DIGITS));

        // Shares 1, 0 and 0, 1, raised to 1, 1/4 and divided by 5/4: 4/5, 1/5 and 1/5, 4/5.
        claims.that("raises the shares of samples of one value each")
                .worth(0.25)
                .after(INDEX)
                .hint("The shares are 1, 0 and 0, 1. What is 0 raised to, and what is each share divided by?")
                .ask(psi -> psi.index(new int[] {1, 0}, new int[] {0, 1}, 0.25))
                .expect(near(1.2 * Math.log(4), NINE_DIGITS));
    }

    private static void keepsTheLaws(Claims<Psi> claims) {
        claims.that("gives the same index when before and after are swapped, and for bins in another order")
                .worth(0.5)
                .after(INDEX)
                .hint("Swap p and q in the formula: which signs turn?")
                .given(sizes(2, 3, 8), Pair::draw)
                .ask((psi, pair) -> psi.index(pair.before(), pair.after(), FLOOR))
                .again((pair, random) -> pair.swapped().shuffled(random))
                .expectUnchanged(NINE_DIGITS);

        claims.that("gives the same index for samples of other sizes with the same shares")
                .worth(0.25)
                .after(INDEX)
                .hint("The formula has shares in it. By what is each count divided?")
                .given(sizes(2, 3, 8), Pair::draw)
                .ask((psi, pair) -> psi.index(pair.before(), pair.after(), FLOOR))
                .again((pair, random) -> pair.times(2, 5))
                .expectUnchanged(NINE_DIGITS);

        claims.that("gives the same index when bins are added that are empty in both samples")
                .worth(0.5)
                .after(INDEX)
                .hint("Which bins take part when shares are raised?")
                .given(sizes(2, 3, 8), Pair::draw)
                .ask((psi, pair) -> psi.index(pair.before(), pair.after(), FLOOR))
                .again((pair, random) -> pair.padded())
                .expectUnchanged(NINE_DIGITS);
    }

    private static void samples(Claims<Psi> claims) {
        claims.that(PSI)
                .worth(0.75)
                .hint("Its edges are 3, 5, 7. Compare the counts of both samples with the table.")
                .ask(psi -> psi.psi(REFERENCE, CURRENT, 4, 0.05))
                .expect(near(EXAMPLE, NINE_DIGITS));

        // The edge is 3: counts 2, 2 before and 1, 3 after.
        claims.that("counts what lies outside the reference")
                .worth(0.25)
                .after(PSI)
                .hint("Print the edges of the reference and the counts of both samples.")
                .ask(psi -> psi.psi(new double[] {1, 2, 3, 4}, new double[] {-90, 800, 900, 1000}, 2, FLOOR))
                .expect(near(Math.log(3) / 4, NINE_DIGITS));

        claims.that("has the index 0 for a sample and itself in another order")
                .worth(0.25)
                .after(PSI)
                .given(
                        sizes(2, 5, 30),
                        (size, random) -> Samples.draw(size, random).withItself(random))
                .ask((psi, samples) -> psi.psi(samples.reference(), samples.current(), samples.bins(), FLOOR))
                .expect(near(0, NINE_DIGITS));

        claims.that("depends on the order of the values alone, not on their scale")
                .worth(0.5)
                .after(PSI)
                .hint("2 to the power of each value keeps their order. Do the edges move with the values?")
                .given(sizes(4, 9, 40), Samples::draw)
                .ask((psi, samples) -> psi.psi(samples.reference(), samples.current(), samples.bins(), FLOOR))
                .again((samples, random) -> samples.rescaled().shuffled(random))
                .expectUnchanged(NINE_DIGITS);

        // The index of two samples of n is about 2 / n times chi-square with 9 degrees of freedom: 0.025 is chi-square
        // 62.5, exceeded with a probability of 5e-10. Moved by 0.5 it is 0.244 with a deviation of 0.021 (200 draws by
        // NumPy).
        claims.that("stays below 0.025 without a change and above 0.1 after one by half a deviation")
                .worth(0.25)
                .after(PSI)
                .hint("Print the counts of both samples: where are the edges from?")
                .given(
                        times(3, 5000),
                        (size, random) ->
                                List.of(normal(size, 0, random), normal(size, 0, random), normal(size, 0.5, random)))
                .ask((psi, samples) -> new double[] {
                    psi.psi(samples.get(0), samples.get(1), 10, FLOOR),
                    psi.psi(samples.get(0), samples.get(2), 10, FLOOR)
                })
                .expect((samples, index) -> holds(index[0] < 0.025 && index[1] > 0.1, "below 0.025, above 0.1", index));
    }

    private static void knowsItsEdges(Claims<Psi> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(PSI)
                .hint("Sort a copy.")
                .given(sizes(6), Samples::draw)
                .ask((psi, samples) -> psi.psi(samples.reference(), samples.current(), samples.bins(), FLOOR))
                .expectUntouchedInputs();

        claims.that("refuses samples without values, and no bins")
                .worth(0.25)
                .hint("A reference that is missing throughout has no value to cut at.")
                .givenEach(List.<Function<Psi, Object>>of(
                        psi -> psi.edges(new double[0], 3),
                        psi -> psi.edges(new double[] {Double.NaN}, 3),
                        psi -> psi.edges(REFERENCE, 0),
                        psi -> psi.psi(new double[0], CURRENT, 3, FLOOR),
                        psi -> psi.psi(REFERENCE, new double[0], 3, FLOOR)))
                .ask((psi, question) -> question.apply(psi))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses counts that are none, and floors out of range")
                .worth(0.25)
                .hint("Look at both arrays of counts and at the floor before anything is divided.")
                .givenEach(List.<Function<Psi, Double>>of(
                        psi -> psi.index(new int[] {1, 2}, new int[] {1, 2, 3}, FLOOR),
                        psi -> psi.index(new int[] {0, 0}, new int[] {1, 2}, FLOOR),
                        psi -> psi.index(new int[] {1, 2}, new int[] {0, 0}, FLOOR),
                        psi -> psi.index(new int[] {-1, 2}, new int[] {1, 2}, FLOOR),
                        psi -> psi.index(new int[] {1, 2}, new int[] {3, -2}, FLOOR),
                        psi -> psi.index(new int[] {1, 2}, new int[] {1, 2}, 0),
                        psi -> psi.index(new int[] {1, 2}, new int[] {1, 2}, 1),
                        psi -> psi.index(new int[] {1, 2}, new int[] {1, 2}, Double.NaN)))
                .ask((psi, question) -> question.apply(psi))
                .expectThrows(IllegalArgumentException.class);
    }

    /** A reference and its edges. */
    private record Cut(double[] reference, int bins, double[] edges) {}

    /** Edges, and the counts of six values in them. */
    private record Binned(double[] edges, int[] counts) {}
}
