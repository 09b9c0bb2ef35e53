package foundations.poweriteration;

/** Yours to write; statement.md says what is asked for. */
public final class PowerIterationSolution implements PowerIteration {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        throw new UnsupportedOperationException("leading is not written yet");
    }
}
