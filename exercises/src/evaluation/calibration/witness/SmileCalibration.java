package evaluation.calibration.witness;

import evaluation.calibration.Calibration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smile.validation.metric.LogLoss;
import smile.validation.metric.MSE;
import whetstone.kit.Witness;

/** Smile does not clip, so it is given clipped probabilities; its mean squared error of ones and zeros is Brier's. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(claims = "fills the four bins of the statement", reason = "has no bins"),
            @Witness.Excuse(claims = "puts every row into the bin of its forecast", reason = "has no bins"),
            @Witness.Excuse(
                    claims = "puts a forecast on an edge into the upper bin, and 1 into the last",
                    reason = "has no bins"),
            @Witness.Excuse(
                    claims = "finds the calibration error of the statement, and the one in a single bin",
                    reason = "has no bins"),
            @Witness.Excuse(claims = "weighs the gap of every bin by its rows", reason = "has no bins"),
            @Witness.Excuse(
                    claims = "has a Brier score that its own bins explain, where the forecasts of a bin are equal",
                    reason = "has no bins"),
            @Witness.Excuse(claims = "does not care about the order of the rows", reason = "has no bins"),
            @Witness.Excuse(claims = "leaves its inputs as they were", reason = "has no bins"),
            @Witness.Excuse(
                    claims =
                            "refuses what is no probability, missing rows, and an eps or a number of bins out of range",
                    reason = "has no bins, and takes any number for a probability"),
            @Witness.Excuse(
                    claims = "judges how well the mean radius forecasts that a tumour is malignant",
                    reason = "has no bins"),
            @Witness.Excuse(
                    claims = "tells how many tumours of a kind of forecast are malignant",
                    reason = "has no bins")
        })
public final class SmileCalibration implements Calibration {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        return LogLoss.of(
                ones(truth),
                Arrays.stream(p)
                        .map(each -> Math.min(1 - eps, Math.max(eps, each)))
                        .toArray());
    }

    @Override
    public double brier(boolean[] truth, double[] p) {
        return MSE.of(Arrays.stream(ones(truth)).asDoubleStream().toArray(), p);
    }

    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        throw new UnsupportedOperationException("Smile has no bins");
    }

    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        throw new UnsupportedOperationException("Smile has no bins");
    }

    private static int[] ones(boolean[] truth) {
        return IntStream.range(0, truth.length).map(i -> truth[i] ? 1 : 0).toArray();
    }
}
