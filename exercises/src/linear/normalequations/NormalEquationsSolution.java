package linear.normalequations;

/** Yours to write; statement.md says what is asked for. */
public final class NormalEquationsSolution implements NormalEquations {
    @Override
    public double[] fit(double[][] x, double[] y) {
        throw new UnsupportedOperationException("fit is not written yet");
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        throw new UnsupportedOperationException("predict is not written yet");
    }
}
