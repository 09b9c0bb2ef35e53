package linear.msegradient;

/** Yours to write; statement.md says what is asked for. */
public final class MseGradientSolution implements MseGradient {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        throw new UnsupportedOperationException("evaluate is not written yet");
    }
}
