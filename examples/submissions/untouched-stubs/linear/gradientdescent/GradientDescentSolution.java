package linear.gradientdescent;

/** Yours to write; statement.md says what is asked for. */
public final class GradientDescentSolution implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        throw new UnsupportedOperationException("fit is not written yet");
    }
}
