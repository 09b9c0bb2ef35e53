package evaluation.rocauc;

import static evaluation.rocauc.RocAucCases.trapezoids;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import evaluation.rocauc.RocAuc.Curve;
import evaluation.rocauc.RocAucCases.Scored;
import java.util.Arrays;
import java.util.List;
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
                .given(sizes(2, 3, 4, 8, 30), RocAucCases::distinct)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, absolute(1e-9)));

        claims.that(PAIRS)
                .worth(1)
                .hint("Three rows are enough to count the pairs by hand.")
                .given(sizes(2, 3, 4, 8, 30), RocAucCases::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));

        claims.that("has one point for all rows of a score")
                .worth(1)
                .hint("Equal scores pass the threshold together. After which of them is the point written?")
                .given(sizes(2, 3, 4, 8, 30), RocAucCases::tied)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, absolute(1e-9)));

        claims.that("counts one half for a positive and a negative of equal score")
                .worth(1)
                .hint("Count the pairs by hand. Does the order of the rows decide where their scores do not?")
                .given(sizes(2, 3, 4, 8, 30), RocAucCases::tied)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));
    }

    private static void keepsTheLaws(Claims<RocAuc> claims) {
        claims.that("has the area under its own curve")
                .worth(0.5)
                .after(PAIRS)
                .given(sizes(3, 30), RocAucCases::distinct)
                .ask((rocAuc, scored) -> new Both(
                        rocAuc.roc(scored.truth(), scored.score()), rocAuc.auc(scored.truth(), scored.score())))
                .expect((scored, both) -> near(trapezoids(both.curve()), both.area(), absolute(1e-9)));

        claims.that("does not care about the order of the rows, ties or not")
                .worth(0.25)
                .after(RATES)
                .given(sizes(3, 30), RocAucCases::tied)
                .ask((rocAuc, scored) -> rocAuc.roc(scored.truth(), scored.score()))
                .again(Scored::shuffled)
                .expectUnchanged(absolute(1e-9));

        claims.that("depends on the order of the scores alone, not on their size")
                .worth(0.5)
                .after(PAIRS)
                .hint("Scores need not lie between 0 and 1.")
                .given(sizes(3, 30), RocAucCases::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .again((scored, random) -> scored.with(Laws.each(scored.score(), s -> 50 * Math.exp(3 * s) - 200)))
                .expectUnchanged(absolute(1e-9));

        claims.that("turns an area into 1 minus the area when every score is negated")
                .worth(0.5)
                .after(PAIRS)
                .given(sizes(3, 30), RocAucCases::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .again((scored, random) -> scored.with(Laws.each(scored.score(), s -> -s)))
                .expect((scored, areas) -> near(1 - areas.first(), areas.second(), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(PAIRS)
                .hint("Sort places, or sort a copy.")
                .given(sizes(4), RocAucCases::distinct)
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
                .given(sizes(500, 2000), RocAucCases::distinct)
                .ask((rocAuc, scored) -> rocAuc.auc(scored.truth(), scored.score()))
                .growing(Growth.LINEARITHMIC)
                .expect((scored, area) -> near(scored.pairs(), area, absolute(1e-9)));

        claims.that("draws the curve in about n log n steps")
                .worth(0.75)
                .hint("The counts at one threshold are the counts at the threshold above it and a few rows more.")
                .given(sizes(500, 2000), RocAucCases::distinct)
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

    private record Both(Curve curve, double area) {}
}
