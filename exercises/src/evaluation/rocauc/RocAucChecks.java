package evaluation.rocauc;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import evaluation.rocauc.RocAuc.Curve;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Laws;

public final class RocAucChecks implements Checks<RocAuc> {
    private static final String CURVE = "draws the curve of the statement";
    private static final String AREA = "finds the area of the statement";
    private static final String RATES = "has for every threshold the rates that counting gives";
    private static final String PAIRS = "has as its area the share of the pairs with the positive above the negative";
    private static final boolean[] TRUTH = {true, true, false, true, false};
    private static final double[] SCORE = {0.9, 0.6, 0.6, 0.3, 0.1};

    @Override
    public void declare(Claims<RocAuc> claims) {
        known(claims);
        byDefinition(claims);
        keepsTheLaws(claims);
        refuses(claims);
        isQuick(claims);
    }

    private static void known(Claims<RocAuc> claims) {
        claims.that(CURVE)
                .worth(0.5)
                .ask(rocAuc -> rocAuc.roc(TRUTH, SCORE))
                .expect(near(
                        new Curve(
                                new double[] {0, 0, 0.5, 0.5, 1},
                                new double[] {0, 1.0 / 3, 2.0 / 3, 1, 1},
                                new double[] {Double.POSITIVE_INFINITY, 0.9, 0.6, 0.3, 0.1}),
                        absolute(1e-9)));

        claims.that(AREA).worth(0.5).ask(rocAuc -> rocAuc.auc(TRUTH, SCORE)).expect(near(0.75, absolute(1e-9)));

        claims.that("draws one straight line where all scores are equal")
                .worth(0.5)
                .hint("No threshold parts equal scores: between nothing and everything there is no point.")
                .ask(rocAuc -> rocAuc.roc(TRUTH, new double[] {7, 7, 7, 7, 7}))
                .expect(near(
                        new Curve(new double[] {0, 1}, new double[] {0, 1}, new double[] {Double.POSITIVE_INFINITY, 7}),
                        absolute(1e-9)));

        BreastCancer cancer = BreastCancer.load();
        // scikit-learn 1.2.1: roc_auc_score(malignant, worst_area) and the same of mean_symmetry.
        claims.that("rates two measures of breast tumours by the cancers that they find")
                .worth(0.5)
                .ask(rocAuc -> new double[] {
                    rocAuc.auc(malignant(cancer), measure(cancer, "worst_area")),
                    rocAuc.auc(malignant(cancer), measure(cancer, "mean_symmetry"))
                })
                .expect(near(new double[] {0.9698284974367105, 0.6985624438454627}, absolute(1e-9)));
    }

    private static void byDefinition(Claims<RocAuc> claims) {
        claims.that(RATES)
                .worth(1)
                .hint("Take one threshold and count the rows with at least that score, positives and negatives apart.")
                .given(sizes(2, 3, 4, 8, 30), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, absolute(1e-9)));

        claims.that(PAIRS)
                .worth(1)
                .hint("Three rows are enough to count the pairs by hand.")
                .given(sizes(2, 3, 4, 8, 30), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));

        claims.that("has one point for all rows of a score")
                .worth(1)
                .hint("Equal scores pass the threshold together. After which of them is the point written?")
                .given(sizes(2, 3, 4, 8, 30), RocAucChecks::tied)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, absolute(1e-9)));

        claims.that("counts one half for a positive and a negative of equal score")
                .worth(1)
                .hint("Count the pairs by hand. Does the order of the rows decide where their scores do not?")
                .given(sizes(2, 3, 4, 8, 30), RocAucChecks::tied)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));
    }

    private static void keepsTheLaws(Claims<RocAuc> claims) {
        claims.that("has the area under its own curve")
                .worth(0.5)
                .after(PAIRS)
                .given(sizes(3, 30), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> new Both(
                        rocAuc.roc(scored.truth(), scored.score()), rocAuc.auc(scored.truth(), scored.score())))
                .expect((scored, both) -> near(trapezoids(both.curve()), both.area(), absolute(1e-9)));

        claims.that("does not care about the order of the rows, ties or not")
                .worth(0.25)
                .after(RATES)
                .given(sizes(3, 30), RocAucChecks::tied)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .again(Scored::shuffled)
                .expectUnchanged(absolute(1e-9));

        claims.that("depends on the order of the scores alone, not on their size")
                .worth(0.5)
                .after(PAIRS)
                .hint("Scores need not lie between 0 and 1.")
                .given(sizes(3, 30), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .again((scored, random) -> scored.with(Laws.each(scored.score(), s -> 50 * Math.exp(3 * s) - 200)))
                .expectUnchanged(absolute(1e-9));

        claims.that("turns an area into 1 minus the area when every score is negated")
                .worth(0.5)
                .after(PAIRS)
                .given(sizes(3, 30), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .again((scored, random) -> scored.with(Laws.each(scored.score(), s -> -s)))
                .expect((scored, areas) -> near(1 - areas.first(), areas.second(), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(PAIRS)
                .hint("Sort places, or sort a copy.")
                .given(sizes(4), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> {
                    rocAuc.roc(scored.truth(), scored.score());
                    return rocAuc.auc(scored.truth(), scored.score());
                })
                .expectUntouchedInputs();
    }

    private static void refuses(Claims<RocAuc> claims) {
        List<Scored> senseless = List.of(
                new Scored(new boolean[0], new double[0]),
                new Scored(new boolean[] {true, true}, new double[] {1, 2}),
                new Scored(new boolean[] {false, false}, new double[] {1, 2}),
                new Scored(new boolean[] {true, false}, new double[] {1, 2, 3}),
                new Scored(new boolean[] {true, false}, new double[] {1, Double.NaN}),
                new Scored(new boolean[] {true, false}, new double[] {1, Double.POSITIVE_INFINITY}));

        claims.that("draws no curve where a class is missing or a score is not finite")
                .worth(0.25)
                .given(sizes(0, 1, 2, 3, 4, 5), (which, random) -> senseless.get(which))
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("has no area where a class is missing or a score is not finite")
                .worth(0.25)
                .given(sizes(0, 1, 2, 3, 4, 5), (which, random) -> senseless.get(which))
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static void isQuick(Claims<RocAuc> claims) {
        claims.that("finds the area in about n log n steps")
                .worth(0.75)
                .hint("Four times the rows should take about five times the steps. Which loop runs inside another?")
                .given(sizes(500, 2000), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .growing(Growth.LINEARITHMIC)
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));

        claims.that("draws the curve in about n log n steps")
                .worth(0.75)
                .hint("The counts at one threshold are the counts at the threshold above it and a few rows more.")
                .given(sizes(500, 2000), RocAucChecks::distinct)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .growing(Growth.LINEARITHMIC)
                .expect((scored, curve) -> near(scored.counted(), curve, absolute(1e-9)));
    }

    private static boolean[] malignant(BreastCancer cancer) {
        boolean[] truth = new boolean[cancer.y().length];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = cancer.y()[i] == 1);
        return truth;
    }

    private static double[] measure(BreastCancer cancer, String name) {
        int column = BreastCancer.FEATURES.indexOf(name);
        return Arrays.stream(cancer.x()).mapToDouble(row -> row[column]).toArray();
    }

    private static double trapezoids(Curve curve) {
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2)
                .sum();
    }

    /** Distinct scores, higher for positives on the whole; at least one row of each class. */
    private static Scored distinct(int size, Random random) {
        boolean[] truth = new boolean[size];
        double[] score = new double[size];
        for (int i = 0; i < size; i++) {
            truth[i] = i == 0 || i > 1 && random.nextInt(3) == 0;
            score[i] = random.nextGaussian() + (truth[i] ? 1 : 0);
        }
        return new Scored(truth, score).shuffled(random);
    }

    /** The same with scores rounded to whole numbers; a positive and a negative tie at least. */
    private static Scored tied(int size, Random random) {
        Scored scored = distinct(size, random);
        // Adding 0 turns -0.0 into 0.0: one number to `==`, two to others.
        double[] score = Laws.each(scored.score(), s -> Math.rint(s) + 0.0);
        score[scored.first(true)] = score[scored.first(false)];
        return scored.with(score);
    }

    private record Both(Curve curve, double area) {}

    private record Scored(boolean[] truth, double[] score) {
        Scored shuffled(Random random) {
            int[] order = Laws.order(truth.length, random);
            return new Scored(Laws.entries(truth, order), Laws.entries(score, order));
        }

        Scored with(double[] other) {
            return new Scored(truth, other);
        }

        int first(boolean positive) {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i] == positive)
                    .findFirst()
                    .orElseThrow();
        }

        /** The area by its definition: every positive against every negative. */
        double pairs() {
            double[] positives = scores(true);
            double[] negatives = scores(false);
            double won = 0;
            for (double positive : positives) {
                for (double negative : negatives) {
                    won += positive > negative ? 1 : positive == negative ? 0.5 : 0;
                }
            }
            return won / positives.length / negatives.length;
        }

        /** The curve by its definition: every threshold counts all rows. */
        Curve counted() {
            double[] thresholds = Arrays.stream(score)
                    .distinct()
                    .boxed()
                    .sorted(Collections.reverseOrder())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double[] all = new double[thresholds.length + 1];
            all[0] = Double.POSITIVE_INFINITY;
            System.arraycopy(thresholds, 0, all, 1, thresholds.length);
            return new Curve(rates(false, all), rates(true, all), all);
        }

        private double[] rates(boolean positive, double[] thresholds) {
            double[] scores = scores(positive);
            return Laws.each(
                    thresholds,
                    t -> (double) Arrays.stream(scores).filter(s -> s >= t).count() / scores.length);
        }

        private double[] scores(boolean positive) {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i] == positive)
                    .mapToDouble(i -> score[i])
                    .toArray();
        }
    }
}
