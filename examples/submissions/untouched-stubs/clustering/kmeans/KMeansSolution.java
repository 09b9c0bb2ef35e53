package clustering.kmeans;

/** Yours to write; statement.md says what is asked for. */
public final class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        throw new UnsupportedOperationException("lloyd is not written yet");
    }
}
