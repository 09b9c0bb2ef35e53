package neural.softmaxcrossentropy.witness;

import neural.softmaxcrossentropy.SoftmaxCrossEntropy;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J's gradient is that of the sum over the rows, so it is divided by their number; its score is a mean when asked for.
 * Labels are one-hot rows. Arrays made of doubles stay doubles; ND4J's own default is float.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = "has a loss of 10000 when the right class is 10000 behind, and of 0 when it is ahead",
                    reason = "LossMCXENT raises probabilities to at least 1e-10, so no loss of a row is above 23.03"),
            @Excuse(
                    claims = "has the loss of ten classes with logits of every size",
                    reason = "LossMCXENT raises probabilities to at least 1e-10, so no loss of a row is above 23.03"),
            @Excuse(
                    claims = "refuses a label that names no class",
                    reason = "ND4J has one-hot rows for labels, which cannot name a missing class"),
            @Excuse(
                    claims = {
                        "refuses to make probabilities of no logits",
                        "refuses an empty batch, no logits, missing labels and uneven rows"
                    },
                    reason =
                            "ND4J's arrays are rectangular and not empty; making others of rows fails with other exceptions")
        })
public final class Nd4jSoftmaxCrossEntropy implements SoftmaxCrossEntropy {
    @Override
    public double[] softmax(double[] logits) {
        return new ActivationSoftmax()
                .getActivation(Nd4j.create(new double[][] {logits}), false)
                .toDoubleVector();
    }

    @Override
    public double loss(double[][] logits, int[] labels) {
        return new LossMCXENT()
                .computeScore(oneHot(logits, labels), Nd4j.create(logits), new ActivationSoftmax(), null, true);
    }

    @Override
    public double[][] gradient(double[][] logits, int[] labels) {
        return new LossMCXENT()
                .computeGradient(oneHot(logits, labels), Nd4j.create(logits), new ActivationSoftmax(), null)
                .div(labels.length)
                .toDoubleMatrix();
    }

    private static INDArray oneHot(double[][] logits, int[] labels) {
        double[][] rows = new double[labels.length][logits[0].length];
        for (int i = 0; i < labels.length; i++) {
            rows[i][labels[i]] = 1;
        }
        return Nd4j.create(rows);
    }
}
