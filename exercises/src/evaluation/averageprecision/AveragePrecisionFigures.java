package evaluation.averageprecision;

import evaluation.averageprecision.AveragePrecision.Curve;
import evaluation.averageprecision.AveragePrecisionCases.Scored;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class AveragePrecisionFigures implements Figures<AveragePrecision> {
    @Override
    public List<Sketch<AveragePrecision>> sketches() {
        return List.of(
                Sketch.of(
                        "Three scores for one question",
                        "To the right more of the malignant tumours are found, and more of the others with them: the points"
                                + " end at recall 1 and a precision of 0.4, the share of malignant ones. The score in"
                                + " grades has one point for each grade. Points that end further left divide by the"
                                + " wrong number.",
                        AveragePrecisionFigures::curves),
                Sketch.of(
                        "Positives become rare",
                        "The same two groups, with more and more negatives: the average precision falls, for among more"
                                + " negatives more have a high score by chance. Flat, the area under the ROC curve was"
                                + " measured instead. Scores rounded to whole numbers stay below.",
                        AveragePrecisionFigures::rarer));
    }

    private static Figure curves(AveragePrecision scorer) {
        Scored size = everyThird("mean_radius");
        Scored texture = everyThird("mean_texture");
        Scored grades = texture.with(Laws.each(texture.score(), score -> Math.rint(score / 4)));
        Curve sized = scorer.curve(size.truth(), size.score());
        Curve textured = scorer.curve(texture.truth(), texture.score());
        Curve graded = scorer.curve(grades.truth(), grades.score());
        return Figure.saying(
                        "The average precision is %s for the radius, %s for the texture and %s for the texture in grades.",
                        average(scorer, size), average(scorer, texture), average(scorer, grades))
                .axes("recall", "precision")
                .line("radius", sized.recalls(), sized.precisions())
                .line("texture", textured.recalls(), textured.precisions())
                .points("texture in grades", graded.recalls(), graded.precisions());
    }

    private static Figure rarer(AveragePrecision scorer) {
        double[] negatives =
                IntStream.rangeClosed(1, 16).mapToDouble(i -> 50 * i).toArray();
        double[] fine = Laws.each(negatives, count -> average(scorer, groups(50, (int) count)));
        double[] rounded = Laws.each(negatives, count -> {
            Scored groups = groups(50, (int) count);
            return average(scorer, groups.with(Laws.each(groups.score(), score -> Math.rint(score) + 0.0)));
        });
        return Figure.saying(
                        "Among 50 positives and 50 negatives it is %s, among 50 and 800 %s; with rounded scores %s and %s.",
                        fine[0], fine[15], rounded[0], rounded[15])
                .axes("negatives beside 50 positives", "average precision")
                .line("share of positives", negatives, count -> 50 / (50 + count))
                .line("scores", negatives, fine)
                .line("scores rounded to whole numbers", negatives, rounded);
    }

    private static double average(AveragePrecision scorer, Scored scored) {
        return scorer.averagePrecision(scored.truth(), scored.score());
    }

    /** The positives lie two standard deviations above the negatives; more negatives are the same ones and some more. */
    private static Scored groups(int positives, int negatives) {
        Random random = new Random(3);
        boolean[] truth = new boolean[positives + negatives];
        double[] score = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i < positives;
            score[i] = random.nextGaussian() + (truth[i] ? 2 : 0);
        }
        return new Scored(truth, score);
    }

    /** Every third tumour: enough for a curve. */
    private static Scored everyThird(String measure) {
        int[] rows = IntStream.range(0, BreastCancer.load().y().length / 3)
                .map(i -> 3 * i)
                .toArray();
        return AveragePrecisionCases.tumours(measure).inOrder(rows);
    }
}
