package classical.naivebayes;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import classical.naivebayes.NaiveBayes.Gaussian;
import classical.naivebayes.NaiveBayes.Model;
import classical.naivebayes.NaiveBayes.Multinomial;
import classical.naivebayes.NaiveBayesCases.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class NaiveBayesChecks implements Checks<NaiveBayes> {
    private static final String MEASURES = "learns the two normal classes of the statement";
    private static final String JUDGES = "judges the row of the statement";

    private static final double[][] X = {{1}, {3}, {4}, {4}, {8}, {8}};
    private static final int[] Y = {0, 0, 1, 1, 1, 1};
    private static final Gaussian NORMAL =
            new Gaussian(logs(1 / 3.0, 2 / 3.0), new double[][] {{2}, {6}}, new double[][] {{1}, {4}});
    private static final Multinomial WORDS =
            new Multinomial(logs(2 / 3.0, 1 / 3.0), new double[][] {logs(2 / 3.0, 1 / 3.0), logs(0.25, 0.75)});

    private static final List<Asked> REFUSED = List.of(
            bayes -> bayes.fitGaussian(new double[0][], new int[0]),
            bayes -> bayes.fitGaussian(X, new int[] {0, 0, 1}),
            bayes -> bayes.fitGaussian(new double[][] {{1}, {2, 3}}, new int[] {0, 1}),
            bayes -> bayes.fitGaussian(X, new int[] {0, 0, 2, 2, 2, 2}),
            bayes -> bayes.fitGaussian(X, new int[] {0, 0, 1, 1, -1, 1}),
            bayes -> bayes.fitMultinomial(new double[0][], new int[0], 1),
            bayes -> bayes.fitMultinomial(X, new int[] {0, 0, 1}, 1),
            bayes -> bayes.fitMultinomial(X, new int[] {1, 1, 1, 1, 1, 1}, 1),
            bayes -> bayes.fitMultinomial(new double[][] {{1, 2}, {2}}, new int[] {0, 1}, 1),
            bayes -> bayes.fitMultinomial(new double[][] {{1, 2}, {2, -1}}, new int[] {0, 1}, 1),
            bayes -> bayes.fitMultinomial(X, Y, 0),
            bayes -> bayes.fitMultinomial(X, Y, Double.NaN),
            bayes -> bayes.logPosteriors(NORMAL, new double[][] {{1}, {1, 2}}),
            bayes -> bayes.logPosteriors(WORDS, new double[][] {{1}}),
            bayes -> bayes.predict(NORMAL, new double[][] {{}}),
            bayes -> bayes.predict(WORDS, new double[][] {{1, 2, 3}}));

    @Override
    public void declare(Claims<NaiveBayes> claims) {
        learns(claims);
        judges(claims);
        hasManners(claims);
    }

    private static void learns(Claims<NaiveBayes> claims) {
        claims.that(MEASURES).worth(0.75).ask(bayes -> bayes.fitGaussian(X, Y)).expect(near(NORMAL, absolute(1e-8)));

        claims.that("learns the words of the statement")
                .worth(0.75)
                .hint("Class 0 has used four words. By what is the 3 + 1 of the balls divided?")
                .ask(bayes -> bayes.fitMultinomial(new double[][] {{2, 0}, {1, 1}, {0, 2}}, new int[] {0, 0, 1}, 1))
                .expect(near(WORDS, absolute(1e-8)));

        claims.that("has the mean and variance of each column in each class")
                .worth(0.75)
                .hint("Take the rows of one class alone: their mean, and the mean of their squared departures from it.")
                .given(sizes(3, 8, 60), NaiveBayesCases::measured)
                .ask((bayes, rows) -> bayes.fitGaussian(rows.x(), rows.y()))
                .expect(NaiveBayesChecks::hasMoments);

        claims.that("has shares that add up to 1, and fewer differences the larger alpha is")
                .worth(0.25)
                .after("learns the words of the statement")
                .hint("With alpha = 10⁹ every word is as good as equally frequent.")
                .given(sizes(3, 8, 60), NaiveBayesCases::counted)
                .ask((bayes, rows) -> List.of(
                        bayes.fitMultinomial(rows.x(), rows.y(), 0.5).logShares(),
                        bayes.fitMultinomial(rows.x(), rows.y(), 1e9).logShares()))
                .expect((rows, logShares) -> all(
                        () -> near(new double[] {1, 1, 1}, sums(logShares.get(0)), absolute(1e-8))
                                .about("the shares of each class add up to"),
                        () -> near(
                                        Laws.each(new double[3][4], entry -> Math.log(0.25)),
                                        logShares.get(1),
                                        absolute(1e-5))
                                .about("with alpha = 10⁹ the logarithms of the shares are")));

        claims.that("raises a variance of nothing to 1e-9")
                .worth(0.5)
                .after(MEASURES)
                .hint("Class 1 has a single row. By what is divided when a row is judged?")
                .ask(bayes -> bayes.fitGaussian(new double[][] {{1}, {2}, {7}}, new int[] {0, 0, 1})
                        .variances())
                .expect(variances -> near(0.25, variances[0][0], absolute(1e-8))
                        .and(() -> near(1e-9, variances[1][0], relative(1e-6))));

        claims.that("learns the same normal classes when every row occurs twice")
                .worth(0.25)
                .after(MEASURES)
                .hint("Is the divisor a number of rows, or one less?")
                .given(sizes(6, 40), NaiveBayesCases::measured)
                .ask((bayes, rows) -> bayes.fitGaussian(rows.x(), rows.y()))
                .again((rows, random) -> rows.twice())
                .expectUnchanged(within(1e-8, 1e-8));
    }

    private static void judges(Claims<NaiveBayes> claims) {
        claims.that(JUDGES)
                .worth(0.75)
                .hint("The two logarithms before the sum is taken away differ by 1.5.")
                .ask(bayes -> bayes.logPosteriors(NORMAL, new double[][] {{4}}))
                .expect(near(new double[][] {logs(1 / (1 + Math.exp(1.5)), 1 / (1 + Math.exp(-1.5)))}, absolute(1e-8)));

        claims.that("judges the document of the statement")
                .worth(0.75)
                .ask(bayes -> bayes.logPosteriors(WORDS, new double[][] {{1, 1}, {0, 0}}))
                .expect(near(new double[][] {logs(64 / 91.0, 27 / 91.0), logs(2 / 3.0, 1 / 3.0)}, absolute(1e-8)));

        claims.that("weighs prior and normal densities as Bayes' theorem does")
                .worth(1)
                .hint("For one row and two classes: the difference of the posteriors is that of prior and densities.")
                .given(
                        sizes(1, 4, 10),
                        (size, random) -> new Judged(
                                NaiveBayesCases.gaussian(random),
                                random.doubles(size, -4, 4)
                                        .mapToObj(v -> new double[] {v, v * v / 4})
                                        .toArray(double[][]::new)))
                .ask((bayes, judged) -> bayes.logPosteriors(judged.model(), judged.x()))
                .expect((judged, logs) -> near(
                        Arrays.stream(judged.x())
                                .map(row -> posteriors((Gaussian) judged.model(), row))
                                .toArray(double[][]::new),
                        Laws.each(logs, Math::exp),
                        absolute(1e-8)));

        claims.that("answers probabilities that add up to 1")
                .worth(0.5)
                .after(JUDGES)
                .given(
                        sizes(3, 20),
                        (size, random) -> new Judged(
                                NaiveBayesCases.multinomial(random),
                                NaiveBayesCases.counted(size, random).x()))
                .ask((bayes, judged) -> bayes.logPosteriors(judged.model(), judged.x()))
                .expect((judged, logs) ->
                        near(Laws.each(new double[judged.x().length], sum -> 1), sums(logs), absolute(1e-8)));

        // The odds of class 0 are 2 (8/3)^600 (4/9)^1000; in both classes the document has a probability below 1e-480.
        double odds = Math.log(2) + 600 * Math.log(8 / 3.0) + 1000 * Math.log(4 / 9.0);
        claims.that("reads a document of 1600 words")
                .worth(1)
                .hint("What is (1/3) to the power of 1000 in a double?")
                .ask(bayes -> bayes.logPosteriors(WORDS, new double[][] {{600, 1000}, {1600, 0}}))
                .expect(near(
                        new double[][] {{odds, 0}, {0, Math.log(0.5) + 1600 * Math.log(3 / 8.0)}}, within(1e-8, 1e-8)));

        claims.that("judges a row far from both classes")
                .worth(0.75)
                .hint("exp(-10000) is 0 in a double. Which logarithms can be added without it?")
                .givenEach(List.of(102.0, 1002.0, -998.0))
                .ask((bayes, far) -> bayes.logPosteriors(NORMAL, new double[][] {{far}}))
                .expect((far, logs) -> near(
                        new double[][] {{(far - 6) * (far - 6) / 8 - (far - 2) * (far - 2) / 2, 0}},
                        logs,
                        within(1e-8, 1e-8)));

        claims.that("predicts the likeliest class, and the lowest of several")
                .worth(0.75)
                .hint("Two classes with equal models are equally likely. When does your search change its mind?")
                .ask(bayes -> List.of(
                        bayes.predict(NORMAL, new double[][] {{1.5}, {4}, {9}}),
                        bayes.predict(WORDS, new double[][] {{1, 1}, {0, 3}, {5, 0}, {0, 0}}),
                        bayes.predict(
                                new Multinomial(logs(0.2, 0.4, 0.4), new double[][] {logs(0.5), logs(0.5), logs(0.5)}),
                                new double[][] {{0}, {2}})))
                .expect(same(List.of(new int[] {0, 1, 1}, new int[] {0, 1, 0, 0}, new int[] {1, 1})));
    }

    private static void hasManners(Claims<NaiveBayes> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(JUDGES)
                .hint("Add the logarithms up in an array of your own: the priors belong to the model.")
                .given(sizes(5), NaiveBayesCases::counted)
                .ask((bayes, rows) -> {
                    Multinomial words = bayes.fitMultinomial(rows.x(), rows.y(), 1);
                    Gaussian normal = bayes.fitGaussian(rows.x(), rows.y());
                    bayes.predict(normal, rows.x());
                    return bayes.logPosteriors(words, rows.x());
                })
                .expectUntouchedInputs();

        claims.that("has nothing to say of no rows")
                .worth(0.25)
                .after(JUDGES)
                .ask(bayes -> new Silence(
                        bayes.predict(NORMAL, new double[0][]), bayes.logPosteriors(WORDS, new double[0][])))
                .expect(same(new Silence(new int[0], new double[0][])));

        claims.that("refuses sizes that do not fit, missing classes, negative counts and no smoothing")
                .worth(0.25)
                .givenEach(REFUSED)
                .ask((bayes, question) -> question.ask(bayes))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict hasMoments(Rows rows, Gaussian model) {
        double[][] means = new double[3][2];
        double[][] variances = new double[3][2];
        double[] shares = new double[3];
        for (int c = 0; c < 3; c++) {
            for (int j = 0; j < 2; j++) {
                double[] column = rows.column(c, j);
                double mean = Arrays.stream(column).average().orElseThrow();
                double variance = Arrays.stream(column)
                        .map(entry -> (entry - mean) * (entry - mean))
                        .average()
                        .orElseThrow();
                shares[c] = column.length / (double) rows.y().length;
                means[c][j] = mean;
                variances[c][j] = Math.max(1e-9, variance);
            }
        }
        return near(new Gaussian(logs(shares), means, variances), model, within(1e-8, 1e-8));
    }

    private static double[] posteriors(Gaussian model, double[] row) {
        double[] joint = IntStream.range(0, 3)
                .mapToDouble(c -> IntStream.range(0, 2)
                        .mapToDouble(j ->
                                Math.exp(-Math.pow(row[j] - model.means()[c][j], 2) / (2 * model.variances()[c][j]))
                                        / Math.sqrt(2 * Math.PI * model.variances()[c][j]))
                        .reduce(Math.exp(model.logPriors()[c]), (product, density) -> product * density))
                .toArray();
        double sum = Arrays.stream(joint).sum();
        return Laws.each(joint, each -> each / sum);
    }

    private static double[] logs(double... shares) {
        return Laws.each(shares, Math::log);
    }

    private static double[] sums(double[][] logs) {
        return Arrays.stream(logs)
                .mapToDouble(row -> Arrays.stream(row).map(Math::exp).sum())
                .toArray();
    }

    private interface Asked {
        Object ask(NaiveBayes bayes);
    }

    private record Judged(Model model, double[][] x) {}

    private record Silence(int[] classes, double[][] logs) {}
}
