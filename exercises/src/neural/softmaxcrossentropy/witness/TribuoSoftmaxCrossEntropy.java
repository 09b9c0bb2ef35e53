package neural.softmaxcrossentropy.witness;

import java.util.Arrays;
import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.la.DenseVector;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Tribuo's objectives are maximised and know one row: value and gradient change their signs, and the means over the rows
 * are taken here.
 */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "has a loss of 10000 when the right class is 10000 behind, and of 0 when it is ahead",
                    reason = "LogMulticlass takes the logarithm of the probability, which is 0 in a double"),
            @Excuse(
                    claims = "refuses a label that names no class",
                    reason =
                            "LogMulticlass takes the label for an index into its row; one outside fails with another exception"),
            @Excuse(
                    claims = "refuses to make probabilities of no logits",
                    reason = "the normalizer makes no probabilities of no logits"),
            @Excuse(
                    claims = "refuses an empty batch, no logits, missing labels and uneven rows",
                    reason = "LogMulticlass knows one row; batches are this adapter's")
        })
public final class TribuoSoftmaxCrossEntropy implements SoftmaxCrossEntropy {
    private final LogMulticlass objective = new LogMulticlass();

    @Override
    public double[] softmax(double[] logits) {
        return objective.getNormalizer().normalize(logits);
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= objective.lossAndGradient(labels[i], row(logits[i])).getA();
        }
        return sum / labels.length;
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        double[][] gradient = new double[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            double[] uphill =
                    objective.lossAndGradient(labels[i], row(logits[i])).getB().toArray();
            gradient[i] =
                    Arrays.stream(uphill).map(entry -> -entry / labels.length).toArray();
        }
        return gradient;
    }

    /** A copy, for the objective normalises its argument in place. */
    private static DenseVector row(double[] logits) {
        return DenseVector.createDenseVector(logits.clone());
    }
}
