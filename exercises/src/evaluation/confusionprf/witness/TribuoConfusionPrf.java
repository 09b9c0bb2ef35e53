package evaluation.confusionprf.witness;

import evaluation.confusionprf.ConfusionPrf;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tribuo.Example;
import org.tribuo.MutableOutputInfo;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.evaluation.ConfusionMetrics;
import org.tribuo.classification.evaluation.LabelConfusionMatrix;
import org.tribuo.evaluation.metrics.EvaluationMetric;
import org.tribuo.evaluation.metrics.MetricTarget;
import org.tribuo.impl.ArrayExample;
import whetstone.kit.Witness;

/** Tribuo makes its matrix of predictions, and asks it by (predicted, true). */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "averages the classes of the statement in three ways",
                    reason = "has no weighted average"),
            @Witness.Excuse(
                    claims = "counts every class as often as it is the truth in the weighted mean",
                    reason = "has no weighted average"),
            @Witness.Excuse(claims = "finds the correlation of the statement", reason = "has no such correlation"),
            @Witness.Excuse(
                    claims = "correlates as the zeros and ones of truth and prediction do",
                    reason = "has no such correlation"),
            @Witness.Excuse(
                    claims =
                            "has the correlation 0 where one label is predicted or true throughout, and 1 where all is right",
                    reason = "has no such correlation"),
            @Witness.Excuse(
                    claims = "answers 0 for every score of a matrix without a count",
                    reason = "has no weighted average"),
            @Witness.Excuse(claims = "leaves its inputs as they were", reason = "has no weighted average"),
            @Witness.Excuse(
                    claims = "counts nothing when rows are missing or a label names no class",
                    reason = "takes predictions, and any label"),
            @Witness.Excuse(
                    claims = "refuses a matrix that is empty or not square, and a beta that is not above 0",
                    reason = "takes any beta"),
            @Witness.Excuse(
                    claims = "judges how handwritten digits are read by the nearest mean image",
                    reason = "has neither a weighted average nor the correlation")
        })
public final class TribuoConfusionPrf implements ConfusionPrf {
    @Override
    public int[][] confusion(int[] truth, int[] predicted, int classes) {
        LabelConfusionMatrix counts =
                counts(classes, IntStream.range(0, truth.length).mapToObj(i -> prediction(truth[i], predicted[i])));
        return IntStream.range(0, classes)
                .mapToObj(t -> IntStream.range(0, classes)
                        .map(p -> (int) counts.confusion(label(p), label(t)))
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        return IntStream.range(0, matrix.length)
                .mapToObj(c -> scores(matrix, beta, new MetricTarget<>(label(c))))
                .toArray(Scores[]::new);
    }

    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        return switch (average) {
            case MACRO -> scores(matrix, beta, new MetricTarget<>(EvaluationMetric.Average.MACRO));
            case MICRO -> scores(matrix, beta, new MetricTarget<>(EvaluationMetric.Average.MICRO));
            case WEIGHTED -> throw new UnsupportedOperationException("Tribuo has no weighted average");
        };
    }

    @Override
    public double mcc(int[][] matrix) {
        throw new UnsupportedOperationException("Tribuo has no such correlation");
    }

    private static Scores scores(int[][] matrix, double beta, MetricTarget<Label> target) {
        LabelConfusionMatrix counts = counts(matrix.length, predictions(matrix));
        return new Scores(
                ConfusionMetrics.precision(target, counts),
                ConfusionMetrics.recall(target, counts),
                ConfusionMetrics.fscore(target, counts, beta));
    }

    private static LabelConfusionMatrix counts(int classes, Stream<Prediction<Label>> predictions) {
        MutableOutputInfo<Label> labels = new LabelFactory().generateInfo();
        IntStream.range(0, classes).forEach(c -> labels.observe(label(c)));
        return new LabelConfusionMatrix(labels.generateImmutableOutputInfo(), predictions.toList());
    }

    /** As many predictions as the matrix has counts. */
    private static Stream<Prediction<Label>> predictions(int[][] matrix) {
        return IntStream.range(0, matrix.length)
                .boxed()
                .flatMap(t -> IntStream.range(0, matrix.length)
                        .boxed()
                        .flatMap(p -> Collections.nCopies(matrix[t][p], prediction(t, p)).stream()));
    }

    private static Label label(int c) {
        return new Label(Integer.toString(c));
    }

    private static Prediction<Label> prediction(int truth, int predicted) {
        Example<Label> example = new ArrayExample<>(label(truth), new String[] {"x"}, new double[] {1});
        return new Prediction<>(label(predicted), 1, example);
    }
}
