package evaluation.calibration;

import java.util.List;

/** Yours to write; statement.md says what is asked for. */
public final class CalibrationSolution implements Calibration {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        throw new UnsupportedOperationException("logLoss is not written yet");
    }

    @Override
    public double brier(boolean[] truth, double[] p) {
        throw new UnsupportedOperationException("brier is not written yet");
    }

    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        throw new UnsupportedOperationException("reliability is not written yet");
    }

    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        throw new UnsupportedOperationException("ece is not written yet");
    }
}
