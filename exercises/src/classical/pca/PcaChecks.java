package classical.pca;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import classical.pca.Pca.Model;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class PcaChecks implements Checks<Pca> {
    private static final String FITS = "finds the components of the statement";
    private static final String SCORES = "finds the scores of the statement";

    private static final double[][] X = {{8, 14}, {2, 6}, {7, 8.5}, {3, 11.5}};
    private static final Model MODEL = new Model(
            new double[] {5, 10},
            new double[][] {{0.6, 0.8}, {0.8, -0.6}},
            new double[] {50 / 3.0, 12.5 / 3},
            new double[] {0.8, 0.2});
    private static final Model LINE =
            new Model(new double[] {1, 2, 3}, new double[][] {{0, 0.6, 0.8}}, new double[] {4}, new double[] {0.5});

    private static final List<Asked> REFUSED = List.of(
            pca -> pca.fit(new double[0][], 1),
            pca -> pca.fit(new double[][] {{1, 2}}, 1),
            pca -> pca.fit(new double[][] {{1, 2}, {3}, {4, 6}}, 1),
            pca -> pca.fit(new double[][] {{1, 2}, {3, 4, 5}, {4, 6}}, 1),
            pca -> pca.fit(X, 0),
            pca -> pca.fit(X, 3),
            pca -> pca.fit(new double[][] {{1, 2, 3}, {2, 4, 7}}, 2),
            pca -> pca.fit(new double[][] {{1, 2}, {1, 2}, {1, 2}}, 1),
            pca -> pca.transform(LINE, new double[][] {{1, 2, 3}, {1, 2}}),
            pca -> pca.transform(LINE, new double[][] {{1, 2, 3, 4}}),
            pca -> pca.restore(LINE, new double[][] {{1}, {1, 2}}),
            pca -> pca.restore(LINE, new double[][] {{}}));

    @Override
    public void declare(Claims<Pca> claims) {
        fits(claims);
        turns(claims);
        hasManners(claims);
    }

    private static void fits(Claims<Pca> claims) {
        claims.that(FITS).worth(1.25).ask(pca -> pca.fit(X, 2)).expect(near(MODEL, absolute(1e-7)));

        claims.that("has components of length 1 at right angles, with their largest entry positive")
                .worth(1)
                .hint(
                        "Multiply the components with each other entry by entry and add up: 1 with itself, 0 with others.")
                .given(sizes(5, 8, 30), (size, random) -> PcaCases.draw(size, 4, random))
                .ask((pca, x) -> pca.fit(x, 3).components())
                .expect((x, components) -> isOrthonormal(components));

        claims.that("has scores that are not correlated, with the variances that it tells, the largest first")
                .worth(1.25)
                .hint(
                        "Take the scores of the rows that you fitted: the variance of each, and the products of each two.")
                .given(sizes(5, 8, 30), (size, random) -> PcaCases.draw(size, 4, random))
                .ask((pca, x) -> {
                    Model model = pca.fit(x, 4);
                    return new Turned(model, pca.transform(model, x));
                })
                .expect(PcaChecks::isUncorrelated);

        claims.that("tells each component's share in the variance of all columns")
                .worth(0.75)
                .after(FITS)
                .hint("With fewer components than columns the ratios add up to less than 1.")
                .given(sizes(6, 30), (size, random) -> PcaCases.draw(size, 4, random))
                .ask((pca, x) -> pca.fit(x, 2))
                .expect((x, model) -> near(
                        Laws.each(model.variances(), variance -> variance / totalVariance(x)),
                        model.ratios(),
                        absolute(1e-7)));

        claims.that("has the same components wherever the rows lie")
                .worth(0.5)
                .after(FITS)
                .hint("Add 1000 to every entry: the means move. What else does, and should it?")
                .given(sizes(6, 30), (size, random) -> PcaCases.draw(size, 3, random))
                .ask((pca, x) -> pca.fit(x, 2))
                .again((x, random) -> Laws.each(x, entry -> entry + 1000))
                .expect((xs, models) -> near(
                        new Model(
                                Laws.each(models.first().means(), mean -> mean + 1000),
                                models.first().components(),
                                models.first().variances(),
                                models.first().ratios()),
                        models.second(),
                        within(1e-6, 1e-6)));

        claims.that("finds the directions of a few rows with many columns")
                .worth(0.75)
                .hint(
                        "Two rows differ in one direction, four rows in three: as many components say everything about them.")
                .given(sizes(2, 4), (size, random) -> PcaCases.draw(size, 6, random))
                .ask((pca, x) -> {
                    Model model = pca.fit(x, x.length - 1);
                    return new Turned(model, pca.restore(model, pca.transform(model, x)));
                })
                .expect((x, turned) -> all(
                        () -> near(x, turned.rows(), within(1e-7, 1e-7)).about("the restored rows are"),
                        () -> near(1, Arrays.stream(turned.model().ratios()).sum(), absolute(1e-7))
                                .about("the ratios add up to")));
    }

    private static void turns(Claims<Pca> claims) {
        claims.that(SCORES)
                .worth(0.75)
                .ask(pca -> pca.transform(MODEL, new double[][] {{11, 18}, {5, 10}, {7, 8.5}}))
                .expect(near(new double[][] {{10, 0}, {0, 0}, {0, 2.5}}, absolute(1e-9)));

        claims.that("finds the way back of the statement")
                .worth(0.75)
                .ask(pca ->
                        List.of(
                                pca.restore(MODEL, new double[][] {{10, 0}, {0, 2.5}}),
                                pca.restore(LINE, new double[][] {{0}, {10}})))
                .expect(near(
                        List.of(new double[][] {{11, 18}, {7, 8.5}}, new double[][] {{1, 2, 3}, {1, 8, 11}}),
                        absolute(1e-9)));

        claims.that("loses on the way back what lies in the components left out, and no more")
                .worth(1)
                .hint(
                        "Restore the rows from two of four scores: the squares of what is missing belong to the other two.")
                .given(sizes(5, 8, 30), (size, random) -> PcaCases.draw(size, 4, random))
                .ask((pca, x) -> {
                    Model model = pca.fit(x, 2);
                    return new Turned(model, pca.restore(model, pca.transform(model, x)));
                })
                .expect(PcaChecks::losesTheRest);
    }

    private static void hasManners(Claims<Pca> claims) {
        claims.that("answers nothing for no rows")
                .worth(0.25)
                .after(SCORES)
                .ask(pca -> List.of(pca.transform(MODEL, new double[0][]), pca.restore(MODEL, new double[0][])))
                .expect(same(List.of(new double[0][], new double[0][])));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(SCORES)
                .hint("Centre into new rows, and begin the way back with a copy of the means.")
                .given(sizes(6), (size, random) -> PcaCases.draw(size, 3, random))
                .ask((pca, x) -> {
                    Model model = pca.fit(x, 3);
                    return pca.restore(model, pca.transform(model, x));
                })
                .expectUntouchedInputs();

        claims.that("refuses too few rows, uneven rows, equal rows, too many components, and rows that do not fit")
                .worth(0.5)
                .givenEach(REFUSED)
                .ask((pca, question) -> question.ask(pca))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict isOrthonormal(double[][] components) {
        Verdict verdict = same(List.of(3, 4), List.of(components.length, components[0].length))
                .about("the numbers of components and of their entries are");
        for (int a = 0; a < 3 && verdict.isRight(); a++) {
            double[] own = components[a];
            double[] products = Arrays.stream(components)
                    .mapToDouble(other -> PcaCases.dot(own, other))
                    .toArray();
            double[] expected = new double[3];
            expected[a] = 1;
            double high = Arrays.stream(own).max().orElseThrow();
            double low = Arrays.stream(own).min().orElseThrow();
            verdict = near(expected, products, absolute(1e-7))
                    .about("component " + a + " times each component is")
                    .and(() -> holds(high > -low, "the largest entry of a component positive", own));
        }
        return verdict;
    }

    private static Verdict isUncorrelated(double[][] x, Turned turned) {
        double[] variances = turned.model().variances();
        double[][] scores = turned.rows();
        double[][] expected = new double[4][4];
        double[][] products = new double[4][4];
        for (int a = 0; a < 4; a++) {
            expected[a][a] = a < variances.length ? variances[a] : Double.NaN;
            for (int b = 0; b < 4; b++) {
                for (double[] row : scores) {
                    products[a][b] += row[a] * row[b] / (x.length - 1);
                }
            }
        }
        double[] sums = IntStream.range(0, 4)
                .mapToDouble(
                        c -> Arrays.stream(scores).mapToDouble(row -> row[c]).sum())
                .toArray();
        return all(
                () -> near(new double[4], sums, absolute(1e-7)).about("the scores add up to"),
                () -> near(expected, products, within(1e-7, 1e-7)).about("the covariances of the scores are"),
                () -> holds(
                        IntStream.range(1, 4).allMatch(c -> variances[c - 1] > variances[c]),
                        "variances from large to small",
                        variances));
    }

    private static double totalVariance(double[][] x) {
        double total = 0;
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double mean =
                    Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
            for (double[] row : x) {
                total += (row[j] - mean) * (row[j] - mean) / (x.length - 1);
            }
        }
        return total;
    }

    private static Verdict losesTheRest(double[][] x, Turned turned) {
        double kept = Arrays.stream(turned.model().variances()).sum();
        double lost = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[i].length; j++) {
                lost += Math.pow(x[i][j] - turned.rows()[i][j], 2) / (x.length - 1);
            }
        }
        return near(totalVariance(x), kept + lost, within(1e-7, 1e-7))
                .about("the variances told and the variance lost add up to");
    }

    private interface Asked {
        Object ask(Pca pca);
    }

    private record Turned(Model model, double[][] rows) {}
}
