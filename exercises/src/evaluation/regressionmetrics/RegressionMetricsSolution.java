package evaluation.regressionmetrics;

/** Yours to write; statement.md says what is asked for. */
public final class RegressionMetricsSolution implements RegressionMetrics {
    @Override
    public double mae(double[] y, double[] p) {
        throw new UnsupportedOperationException("mae is not written yet");
    }

    @Override
    public double rmse(double[] y, double[] p) {
        throw new UnsupportedOperationException("rmse is not written yet");
    }

    @Override
    public double r2(double[] y, double[] p) {
        throw new UnsupportedOperationException("r2 is not written yet");
    }

    @Override
    public double explainedVariance(double[] y, double[] p) {
        throw new UnsupportedOperationException("explainedVariance is not written yet");
    }

    @Override
    public double pinball(double[] y, double[] p, double tau) {
        throw new UnsupportedOperationException("pinball is not written yet");
    }
}
