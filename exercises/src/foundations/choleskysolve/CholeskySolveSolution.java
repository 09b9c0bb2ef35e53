package foundations.choleskysolve;

/** Yours to write; statement.md says what is asked for. */
public final class CholeskySolveSolution implements CholeskySolve {
    @Override
    public double[][] factor(double[][] a) {
        throw new UnsupportedOperationException("factor is not written yet");
    }

    @Override
    public double[] solve(double[][] a, double[] b) {
        throw new UnsupportedOperationException("solve is not written yet");
    }
}
