package linear.ridge;

/** Yours to write; statement.md says what is asked for. */
public final class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        throw new UnsupportedOperationException("fit is not written yet");
    }
}
