package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import java.util.Comparator;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Exchange two rows with the same score: does the curve stay where it is?")
public final class BreaksTiesByTheOrderOfTheRows extends AveragePrecisionReference {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        super.curve(truth, score); // refuses what it refuses
        // Which row comes first decides, as if its score were a little higher.
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] apart = new double[score.length];
        IntStream.range(0, order.length).forEach(i -> apart[order[i]] = -i);
        Curve curve = super.curve(truth, apart);
        return new Curve(
                curve.recalls(),
                curve.precisions(),
                IntStream.of(order).mapToDouble(i -> score[i]).toArray());
    }
}
