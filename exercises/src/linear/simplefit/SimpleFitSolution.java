package linear.simplefit;

/** Yours to write; statement.md says what is asked for. */
public final class SimpleFitSolution implements SimpleFit {
    @Override
    public Line fit(double[] x, double[] y) {
        throw new UnsupportedOperationException("fit is not written yet");
    }
}
