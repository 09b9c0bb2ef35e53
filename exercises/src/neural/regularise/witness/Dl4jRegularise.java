package neural.regularise.witness;

import java.util.Arrays;
import java.util.Map;
import neural.regularise.Regularise;
import org.deeplearning4j.earlystopping.termination.ScoreImprovementEpochTerminationCondition;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.random.impl.DropOutInverted;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J's inverted dropout, whose p is the probability to keep; its batch normalisation, given the statistics of the batch or
 * the running ones, and differentiated by SameDiff; DL4J's condition for early stopping, which knows the best score and is
 * asked after each epoch. Its own layer for batch normalisation has a decay that is momentum here; the running statistics
 * are this adapter's. Arrays made of doubles stay doubles; ND4J's own default is float.
 */
@Witness(
        value = "ND4J and DL4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims =
                            "refuses a keep that is no probability above 0, no rows, and uneven rows, also outside of training",
                    reason = "fails with other exceptions, or takes what comes"),
            @Excuse(
                    claims = {
                        "makes a batch of one row beta",
                        "has derivatives of 0 by a batch of one row and by gamma there"
                    },
                    reason = "its batch normalisation and its differentiated mean fail for a single row"),
            @Excuse(
                    claims = "refuses batches that do not fit their layer",
                    reason = "fails with other exceptions, or takes what comes"),
            @Excuse(
                    claims = "refuses no losses, a loss that is NaN, and no patience",
                    reason = "is asked about one score at a time, and takes any")
        })
public final class Dl4jRegularise implements Regularise {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        INDArray rows = Nd4j.create(x);
        if (training) {
            Nd4j.getRandom().setSeed(seed);
            Nd4j.getExecutioner().exec(new DropOutInverted(rows, keep));
        }
        return rows.toDoubleMatrix();
    }

    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        INDArray rows = Nd4j.create(x);
        INDArray mean = rows.mean(0);
        INDArray variance = rows.var(false, 0);
        return new Normalised(
                normalised(rows, mean, variance, norm),
                running(norm.mean(), mean, norm.momentum()),
                running(norm.variance(), variance, norm.momentum()));
    }

    private static double[] running(double[] before, INDArray batch, double momentum) {
        return Nd4j.create(before).mul(momentum).add(batch.mul(1 - momentum)).toDoubleVector();
    }

    @Override
    public double[][] infer(double[][] x, Norm norm) {
        return normalised(Nd4j.create(x), Nd4j.create(norm.mean()), Nd4j.create(norm.variance()), norm);
    }

    private static double[][] normalised(INDArray x, INDArray mean, INDArray variance, Norm norm) {
        return Nd4j.nn()
                .batchNorm(x, mean, variance, Nd4j.create(norm.gamma()), Nd4j.create(norm.beta()), norm.epsilon(), 1)
                .toDoubleMatrix();
    }

    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        SameDiff same = SameDiff.create();
        SDVariable rows = same.var("x", Nd4j.create(x));
        SDVariable gamma = same.var("gamma", Nd4j.create(norm.gamma()));
        SDVariable beta = same.var("beta", Nd4j.create(norm.beta()));
        SDVariable mean = rows.mean(true, 0);
        SDVariable distance = rows.sub(mean);
        SDVariable variance = same.math().square(distance).mean(true, 0);
        SDVariable standard = distance.div(same.math().sqrt(variance.add(norm.epsilon())));
        SDVariable y = standard.mul(gamma).add(beta);
        y.mul(same.constant(Nd4j.create(upstream))).sum().markAsLoss();
        Map<String, INDArray> found = same.calculateGradients(Map.of(), "x", "gamma", "beta");
        return new Gradients(
                found.get("x").toDoubleMatrix(),
                found.get("gamma").toDoubleVector(),
                found.get("beta").toDoubleVector());
    }

    @Override
    public Stop stop(double[] losses, int patience) {
        ScoreImprovementEpochTerminationCondition condition = new ScoreImprovementEpochTerminationCondition(patience);
        condition.initialize();
        if (losses.length == 0) {
            throw new IllegalArgumentException("ND4J finds no lowest of nothing");
        }
        for (int epoch = 0; epoch < losses.length; epoch++) {
            if (condition.terminate(epoch, losses[epoch], true)) {
                return new Stop(best(losses, epoch), epoch);
            }
        }
        return new Stop(best(losses, losses.length - 1), losses.length - 1);
    }

    /** DL4J keeps the best score to itself; ND4J finds the first lowest. */
    private static int best(double[] losses, int last) {
        double[] run = Arrays.copyOf(losses, last + 1);
        return Nd4j.argMin(Nd4j.create(run), 0).getInt(0);
    }
}
