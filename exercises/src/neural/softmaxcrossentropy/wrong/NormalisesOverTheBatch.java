package neural.softmaxcrossentropy.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which probabilities add up to 1, those of one row or those of one class? Try a batch of a single row.")
public final class NormalisesOverTheBatch extends LossOfProbabilities {
    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        super.gradient(logits, labels); // refuses what does not fit
        double[][] gradient = probabilities(logits);
        for (int i = 0; i < labels.length; i++) {
            gradient[i][labels[i]] -= 1;
        }
        return Laws.each(gradient, entry -> entry / labels.length);
    }

    @Override
    double[][] probabilities(double[][] logits) {
        return transposed(super.probabilities(transposed(logits)));
    }

    private static double[][] transposed(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(k -> Arrays.stream(rows).mapToDouble(row -> row[k]).toArray())
                .toArray(double[][]::new);
    }
}
