package linear.msegradient.witness;

import linear.msegradient.MseGradient;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J has the derivative of the sum of the squares by each prediction; the chain rule takes it to the coefficients, and
 * it is divided by the rows. Its score is a mean when asked for. Arrays made of doubles stay doubles; ND4J's own default
 * is float.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(claims = "evaluates an intercept without columns", reason = "ND4J's arrays are not empty"),
            @Excuse(
                    claims = "refuses no rows, and targets, slopes or rows that do not fit",
                    reason =
                            "ND4J's arrays are rectangular and not empty; making others of rows fails with other exceptions")
        })
public final class Nd4jMseGradient implements MseGradient {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        INDArray columns = Nd4j.create(x);
        INDArray targets = Nd4j.create(y).reshape(y.length, 1);
        INDArray predictions =
                columns.mmul(Nd4j.create(slopes).reshape(slopes.length, 1)).add(intercept);
        LossMSE loss = new LossMSE();
        INDArray byPrediction = loss.computeGradient(targets, predictions, new ActivationIdentity(), null)
                .div(y.length);
        return new LossAndGradient(
                loss.computeScore(targets, predictions, new ActivationIdentity(), null, true),
                byPrediction.sumNumber().doubleValue(),
                columns.transpose().mmul(byPrediction).toDoubleVector());
    }
}
