package foundations.logsumexp.witness;

import foundations.logsumexp.LogSumExp;
import java.util.Arrays;
import org.tribuo.math.la.DenseVector;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Tribuo has the log-sum-exp of a vector; softplus is that of 0 and z, and log-softmax is made of it. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = "keeps twelve digits of ln(1 + exp(z)) where exp(z) is tiny",
                    reason = "the log-sum-exp of 0 and z adds exp(z) to 1, where it is lost"),
            @Excuse(
                    claims = "answers negative infinity when there is nothing to add up",
                    reason = "Tribuo's sum of an empty vector fails"),
            @Excuse(
                    claims = "answers an empty log-softmax for no numbers",
                    reason = "Tribuo's sum of an empty vector fails"),
            @Excuse(
                    claims = "refuses NaN and positive infinity, and a log-softmax of nothing but negative infinity",
                    reason = "Tribuo answers NaN or infinity")
        })
public final class TribuoLogSumExp implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        return DenseVector.createDenseVector(z).logSumExp();
    }

    @Override
    public double log1pExp(double z) {
        return logSumExp(new double[] {0, z});
    }

    @Override
    public double[] logSoftmax(double[] z) {
        double total = logSumExp(z);
        return Arrays.stream(z).map(each -> each - total).toArray();
    }
}
