package drift.prequential;

/** Yours to write; statement.md says what is asked for. */
public final class PrequentialSolution implements Prequential {
    @Override
    public double[] faded(boolean[] right, double fading) {
        throw new UnsupportedOperationException("faded is not written yet");
    }

    @Override
    public double[] sliding(boolean[] right, int width) {
        throw new UnsupportedOperationException("sliding is not written yet");
    }

    @Override
    public Run run(Items items, double fading, Watch watch) {
        throw new UnsupportedOperationException("run is not written yet");
    }
}
