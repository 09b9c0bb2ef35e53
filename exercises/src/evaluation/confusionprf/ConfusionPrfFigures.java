package evaluation.confusionprf;

import evaluation.confusionprf.ConfusionPrf.Scores;
import evaluation.confusionprf.ConfusionPrfCases.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.datasets.Digits;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class ConfusionPrfFigures implements Figures<ConfusionPrf> {
    @Override
    public List<Sketch<ConfusionPrf>> sketches() {
        return List.of(
                Sketch.of(
                        "Which digits are taken for which",
                        "A row for each digit that was written, a column for each that was read, both from 0. Row 8 has a"
                                + " cell in column 1: eights are read as ones, and seldom ones as eights. If the cell lies"
                                + " across the diagonal, rows and columns are exchanged.",
                        ConfusionPrfFigures::digits),
                Sketch.of(
                        "The choice of a threshold",
                        "To the right fewer tumours are called malignant: recall falls to 0 and precision rises on the"
                                + " whole. F lies between them and is largest where both are good. Lines on 0 and 1 only"
                                + " were divided as whole numbers.",
                        ConfusionPrfFigures::thresholds),
                Sketch.of(
                        "What beta does",
                        "With a small beta F is near the precision, with a large one near the recall, and at beta = 1 it"
                                + " lies between them. The bend is in the middle and symmetric; a flatter one has beta where"
                                + " its square belongs.",
                        ConfusionPrfFigures::betas));
    }

    private static Figure digits(ConfusionPrf scorer) {
        Rows read = ConfusionPrfCases.read(Digits.load());
        int[][] matrix = scorer.confusion(read.truth(), read.predicted(), read.classes());
        double[][] mistakes = IntStream.range(0, matrix.length)
                .mapToObj(t -> IntStream.range(0, matrix[t].length)
                        .mapToDouble(p -> p == t ? 0 : matrix[t][p])
                        .toArray())
                .toArray(double[][]::new);
        return Figure.saying(
                        "Of the eights, %s are read as ones; of the ones, %s as eights. The correlation is %s.",
                        matrix[8][1], matrix[1][8], scorer.mcc(matrix))
                .axes("digit read", "digit written")
                .image("how often; the right ones on the diagonal are left out", mistakes);
    }

    private static Figure thresholds(ConfusionPrf scorer) {
        double[] thresholds = Spaced.evenly(8, 28, 41);
        Scores[] scores = Arrays.stream(thresholds)
                .mapToObj(threshold -> scorer.perClass(tumours(threshold).matrix(), 1)[1])
                .toArray(Scores[]::new);
        int best =
                IntStream.range(0, scores.length).reduce(0, (most, i) -> scores[i].f() > scores[most].f() ? i : most);
        return Figure.saying(
                        "F is largest, %s, when tumours with a mean radius from %s on are called malignant; the precision is"
                                + " then %s and the recall %s.",
                        scores[best].f(), thresholds[best], scores[best].precision(), scores[best].recall())
                .axes("threshold of the mean radius", "share")
                .line("precision", thresholds, numbers(scores, Scores::precision))
                .line("recall", thresholds, numbers(scores, Scores::recall))
                .line("F, beta = 1", thresholds, numbers(scores, Scores::f))
                .marks("largest F", thresholds[best]);
    }

    private static Figure betas(ConfusionPrf scorer) {
        double[] betas = Spaced.byRatio(0.05, 20, 53);
        int[][] matrix = tumours(17).matrix();
        Scores[] scores = Arrays.stream(betas)
                .mapToObj(beta -> scorer.perClass(matrix, beta)[1])
                .toArray(Scores[]::new);
        return Figure.saying(
                        "The precision is %s and the recall %s; F goes from %s with beta 0.05 over %s with 1 to %s with 20.",
                        scores[26].precision(), scores[26].recall(), scores[0].f(), scores[26].f(), scores[52].f())
                .axes("beta", "share")
                .logarithmicX()
                .line("precision", betas, numbers(scores, Scores::precision))
                .line("recall", betas, numbers(scores, Scores::recall))
                .line("F", betas, numbers(scores, Scores::f));
    }

    /** Tumours that are malignant (1) or not, called so by their mean radius alone. */
    private static Rows tumours(double threshold) {
        BreastCancer cancer = BreastCancer.load();
        int column = BreastCancer.FEATURES.indexOf("mean_radius");
        int[] called = Arrays.stream(cancer.x())
                .mapToInt(row -> row[column] >= threshold ? 1 : 0)
                .toArray();
        return new Rows(cancer.y(), called, 2);
    }

    private static double[] numbers(Scores[] scores, ToDoubleFunction<Scores> number) {
        return Arrays.stream(scores).mapToDouble(number).toArray();
    }
}
