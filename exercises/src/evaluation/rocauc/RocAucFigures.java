package evaluation.rocauc;

import evaluation.rocauc.RocAuc.Curve;
import evaluation.rocauc.RocAucCases.Scored;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** Scores for tumours from one measure of their nuclei each. */
public final class RocAucFigures implements Figures<RocAuc> {
    @Override
    public List<Sketch<RocAuc>> sketches() {
        return List.of(
                Sketch.of(
                        "Three scores for one question",
                        "All curves begin at (0, 0), end at (1, 1) and stay above the diagonal, where chance lies. The score in"
                                + " grades has one point for each grade, joined by slanted lines: within a grade nothing"
                                + " is told apart. A curve below the diagonal has its axes or its order turned round.",
                        RocAucFigures::curves),
                Sketch.of(
                        "The choice of a threshold",
                        "Both rates fall as the threshold rises, from 1 on the left to 0 on the right. The wider the gap"
                                + " between them, the better a threshold; a rate that begins below 1 is a share of the wrong"
                                + " rows.",
                        RocAucFigures::thresholds),
                Sketch.of(
                        "Two groups move apart",
                        "The area goes from about 1/2, which is chance, to nearly 1. Scores rounded to whole numbers have"
                                + " many ties and stay a little below; if they begin far below 1/2, ties count for nothing.",
                        RocAucFigures::apart));
    }

    private static Figure curves(RocAuc rocAuc) {
        Scored size = scored("mean_radius");
        Scored texture = scored("mean_texture");
        Scored grades = texture.with(Laws.each(texture.score(), score -> Math.rint(score / 4)));
        Curve graded = rocAuc.roc(grades.truth(), grades.score());
        Curve sized = rocAuc.roc(size.truth(), size.score());
        Curve textured = rocAuc.roc(texture.truth(), texture.score());
        return Figure.saying(
                        "The area is %s for the radius, %s for the texture and %s for the texture in grades.",
                        rocAuc.auc(size.truth(), size.score()),
                        rocAuc.auc(texture.truth(), texture.score()),
                        rocAuc.auc(grades.truth(), grades.score()))
                .axes("false positive rate", "true positive rate")
                .line("chance", new double[] {0, 1}, x -> x)
                .line("radius", sized.falsePositiveRates(), sized.truePositiveRates())
                .line("texture", textured.falsePositiveRates(), textured.truePositiveRates())
                .line("texture in grades", graded.falsePositiveRates(), graded.truePositiveRates())
                .points("grades", graded.falsePositiveRates(), graded.truePositiveRates());
    }

    private static Figure thresholds(RocAuc rocAuc) {
        Scored size = scored("mean_radius");
        Curve curve = rocAuc.roc(size.truth(), size.score());
        double[] gaps = IntStream.range(0, curve.thresholds().length)
                .mapToDouble(i -> curve.truePositiveRates()[i] - curve.falsePositiveRates()[i])
                .toArray();
        int widest = IntStream.range(0, gaps.length).reduce(0, (best, i) -> gaps[i] > gaps[best] ? i : best);
        // At infinity there is nothing to draw.
        double[] at = Laws.each(curve.thresholds(), t -> Double.isInfinite(t) ? Double.NaN : t);
        return Figure.saying(
                        "From a mean radius of %s on, %s of the malignant and %s of the benign tumours are called malignant:"
                                + " the widest gap.",
                        curve.thresholds()[widest],
                        curve.truePositiveRates()[widest],
                        curve.falsePositiveRates()[widest])
                .axes("threshold of the mean radius", "rate")
                .line("true positive rate", at, curve.truePositiveRates())
                .line("false positive rate", at, curve.falsePositiveRates())
                .marks("widest gap", curve.thresholds()[widest]);
    }

    private static Figure apart(RocAuc rocAuc) {
        double[] distances = Spaced.evenly(0, 4, 17);
        double[] fine = Laws.each(distances, distance -> area(rocAuc, groups(distance)));
        double[] rounded = Laws.each(distances, distance -> {
            Scored groups = groups(distance);
            return area(rocAuc, groups.with(Laws.each(groups.score(), score -> Math.rint(score) + 0.0)));
        });
        return Figure.saying(
                        "The area goes from %s to %s; with rounded scores from %s to %s.",
                        fine[0], fine[16], rounded[0], rounded[16])
                .axes("distance of the groups in standard deviations", "area under the curve")
                .line("chance", new double[] {0, 4}, x -> 0.5)
                .line("scores", distances, fine)
                .line("scores rounded to whole numbers", distances, rounded);
    }

    private static double area(RocAuc rocAuc, Scored scored) {
        return rocAuc.auc(scored.truth(), scored.score());
    }

    /** The same draw for every distance, so that the curve is smooth. */
    private static Scored groups(double distance) {
        Random random = new Random(2);
        boolean[] truth = new boolean[400];
        double[] score = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i % 2 == 0;
            score[i] = random.nextGaussian() + (truth[i] ? distance : 0);
        }
        return new Scored(truth, score);
    }

    /** Every third tumour: enough for a curve. */
    private static Scored scored(String feature) {
        BreastCancer tumours = BreastCancer.load();
        int column = BreastCancer.FEATURES.indexOf(feature);
        int[] rows = IntStream.range(0, tumours.y().length / 3).map(i -> 3 * i).toArray();
        boolean[] truth = new boolean[rows.length];
        IntStream.range(0, rows.length).forEach(i -> truth[i] = tumours.y()[rows[i]] == 1);
        return new Scored(
                truth,
                Arrays.stream(rows).mapToDouble(i -> tumours.x()[i][column]).toArray());
    }
}
