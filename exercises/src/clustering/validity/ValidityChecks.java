package clustering.validity;

import static clustering.validity.ValidityCases.column;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.exact;

import clustering.validity.ValidityCases.Clustered;
import clustering.validity.ValidityCases.Two;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Tolerance;

public final class ValidityChecks implements Checks<Validity> {
    private static final String EACH = "finds the silhouettes of the statement";
    private static final String INDEX = "finds the adjusted Rand index of the statement";
    private static final Tolerance NINE_DIGITS = absolute(1e-9);

    @Override
    public void declare(Claims<Validity> claims) {
        silhouettes(claims);
        indices(claims);
        hasManners(claims);
    }

    private static void silhouettes(Claims<Validity> claims) {
        claims.that(EACH)
                .worth(1)
                .hint("One line of the table after the other. How many distances are in each mean?")
                .ask(validity -> validity.silhouettes(column(0, 1, 5, 9), new int[] {0, 0, 1, 1}))
                .expect(near(new double[] {6. / 7, 5. / 6, 1. / 9, 9. / 17}, NINE_DIGITS));

        // The clusters are {0, 2}, {3}, {4, 7, 10}: b of 0 is 3, of 2 it is 1; of 4 it is 1, of 7 it is 4 and of 10 it
        // is 7.
        claims.that("takes the nearest of several other clusters, and 0 for a point that is alone")
                .worth(1)
                .hint("For the point 0: the means are 3 to the cluster of 3 and 7 to the cluster of 4, 7 and 10.")
                .ask(validity -> validity.silhouettes(column(0, 2, 3, 4, 7, 10), new int[] {2, 2, 0, 1, 1, 1}))
                .expect(near(new double[] {1. / 3, -1. / 2, 0, -7. / 9, 1. / 4, 2.5 / 7}, NINE_DIGITS));

        claims.that("means the silhouettes over all points")
                .worth(0.75)
                .after(EACH)
                .hint("A cluster of three points counts three times as much as a cluster of one.")
                .ask(validity -> new double[] {
                    validity.silhouette(column(0, 1, 5, 9), new int[] {0, 0, 1, 1}),
                    validity.silhouette(column(0, 2, 3, 4, 7, 10), new int[] {2, 2, 0, 1, 1, 1})
                })
                .expect(near(
                        new double[] {
                            (6. / 7 + 5. / 6 + 1. / 9 + 9. / 17) / 4, (1. / 3 - 1. / 2 - 7. / 9 + 1. / 4 + 2.5 / 7) / 6
                        },
                        NINE_DIGITS));

        claims.that("gives 0 to points that have no distance to either side")
                .worth(0.5)
                .hint("a and b are both 0: what is 0 / 0 for a double?")
                .ask(validity -> validity.silhouettes(column(5, 5, 5, 5, 6, 8), new int[] {1, 1, 2, 2, 0, 0}))
                .expect(near(new double[] {0, 0, 0, 0, -1. / 2, 1. / 3}, NINE_DIGITS));

        claims.that("finds what the definition says, point by point")
                .worth(1)
                .after(EACH)
                .given(sizes(4, 6, 10, 30), Clustered::draw)
                .ask((validity, drawn) -> validity.silhouettes(drawn.x(), drawn.labels()))
                .expect((drawn, silhouettes) -> near(
                        IntStream.range(0, drawn.labels().length)
                                .mapToDouble(drawn::silhouetteOf)
                                .toArray(),
                        silhouettes,
                        NINE_DIGITS));

        claims.that("gives the same silhouettes under other names, and in other units")
                .worth(0.5)
                .after(EACH)
                .hint("Labels are names: 7, -3 and 1000000 do as well as 0, 1 and 2.")
                .given(sizes(6, 20), Clustered::draw)
                .ask((validity, drawn) -> validity.silhouettes(drawn.x(), drawn.labels()))
                .again((drawn, random) -> drawn.renamed().movedAndScaled())
                .expectUnchanged(NINE_DIGITS);
    }

    private static void indices(Claims<Validity> claims) {
        claims.that(INDEX)
                .worth(1)
                .hint("T = 1, A = 2, B = 1, C(4) = 6.")
                .ask(validity -> validity.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2}))
                .expect(near(4. / 7, NINE_DIGITS));

        claims.that("finds what counting pair by pair finds")
                .worth(1)
                .after(INDEX)
                .given(sizes(4, 6, 15, 60), Two::draw)
                .ask((validity, two) -> validity.adjustedRand(two.a(), two.b()))
                .expect((two, index) -> near(ValidityCases.adjustedRand(two.a(), two.b()), index, NINE_DIGITS));

        // Of 1000 points with four labels each by chance the index has the mean 0 and a standard deviation of about
        // 0.0014;
        // the mean of 20 of them 0.0003. The bound is 30 deviations away; the plain Rand index is 0.625.
        claims.that("is about 0 for labels that chance has chosen")
                .worth(0.5)
                .after(INDEX)
                .given(
                        sizes(20),
                        (pairs, random) -> IntStream.range(0, pairs)
                                .mapToObj(each -> new Two(
                                        random.ints(1000, 0, 4).toArray(),
                                        random.ints(1000, 0, 4).toArray()))
                                .toList())
                .ask((validity, pairs) -> pairs.stream()
                        .mapToDouble(two -> validity.adjustedRand(two.a(), two.b()))
                        .average()
                        .orElseThrow())
                .expect(mean -> holds(Math.abs(mean) < 0.01, "a mean from -0.01 to 0.01", mean));

        claims.that("does not care what the labels are called, nor which labeling comes first")
                .worth(0.5)
                .after(INDEX)
                .hint("A label 3 of one labeling has nothing to do with a 3 of the other.")
                .given(sizes(5, 40), Two::draw)
                .ask((validity, two) -> validity.adjustedRand(two.a(), two.b()))
                .again((two, random) -> two.renamed().exchanged())
                .expectUnchanged(NINE_DIGITS);

        claims.that("is exactly 1 for the same clusters, also where the formula says 0/0")
                .worth(0.5)
                .after(INDEX)
                .givenEach(List.of(
                        new Two(new int[] {4}, new int[] {9}),
                        new Two(new int[] {1, 1, 1}, new int[] {5, 5, 5}),
                        new Two(new int[] {0, 1, 2}, new int[] {2, 0, 1}),
                        new Two(new int[] {0, 0, 1, 1, 1, 7}, new int[] {3, 3, 0, 0, 0, -1})))
                .ask((validity, two) -> validity.adjustedRand(two.a(), two.b()))
                .expect(near(1, exact()));

        claims.that("is 0 where only one labeling parts the points")
                .worth(0.25)
                .after(INDEX)
                .hint("One cluster against single points: T = B = 0, and E = A · 0 / C(n).")
                .ask(validity -> new double[] {
                    validity.adjustedRand(new int[] {1, 1, 1}, new int[] {0, 1, 2}),
                    validity.adjustedRand(new int[] {0, 1, 1, 0}, new int[] {6, 6, 6, 6})
                })
                .expect(near(new double[] {0, 0}, NINE_DIGITS));

        claims.that("counts 120000 points without overflowing, in steps that grow as the points do")
                .worth(0.5)
                .after(INDEX)
                .hint(
                        "A cluster of 80000 points has 3199960000 pairs; an int ends at 2147483647, and A B is larger yet.")
                .given(sizes(30_000, 120_000), (size, random) -> halves(size))
                .ask((validity, two) -> validity.adjustedRand(two.a(), two.b()))
                .growing(Growth.LINEAR)
                // Two of three parts are cluster 0 in a, half of that in b.
                .expect((two, index) -> near(exactly(two.a().length), index, NINE_DIGITS));
    }

    private static Two halves(int size) {
        return new Two(
                IntStream.range(0, size).map(i -> i < size / 3 * 2 ? 0 : 1).toArray(),
                IntStream.range(0, size).map(i -> i < size / 3 ? 0 : 1).toArray());
    }

    /** With thirds of m points: T = 3 C(m), A = B = C(2m) + C(m). */
    private static double exactly(int n) {
        double m = n / 3;
        double third = m * (m - 1) / 2;
        double one = third + m * (2 * m - 1);
        double expected = one / (n * (n - 1.0) / 2) * one;
        return (3 * third - expected) / (one - expected);
    }

    private static void hasManners(Claims<Validity> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EACH)
                .given(sizes(6), Clustered::draw)
                .ask((validity, drawn) -> List.of(
                        validity.silhouette(drawn.x(), drawn.labels()),
                        validity.adjustedRand(drawn.labels(), drawn.labels())))
                .expectUntouchedInputs();

        List<Function<Validity, Object>> senseless = List.of(
                validity -> validity.silhouettes(column(1, 2, 3), new int[] {0, 0, 0}),
                validity -> validity.silhouettes(column(1, 2, 3), new int[] {0, 1}),
                validity -> validity.silhouettes(column(1, 2), new int[] {0, 1, 1}),
                validity -> validity.silhouettes(new double[][] {{1}, {2, 3}}, new int[] {0, 1}),
                validity -> validity.silhouette(new double[0][], new int[0]),
                validity -> validity.adjustedRand(new int[0], new int[0]),
                validity -> validity.adjustedRand(new int[] {1, 2}, new int[] {1}),
                validity -> validity.adjustedRand(new int[] {1}, new int[] {1, 2}));
        claims.that("refuses less than two clusters, and sizes that do not fit")
                .worth(0.25)
                .givenEach(senseless)
                .ask((validity, question) -> question.apply(validity))
                .expectThrows(IllegalArgumentException.class);
    }
}
