package clustering.kmeans;

/** A table that is read when the class is first used. */
public class KMeansSolution implements KMeans {
    private static final int[] TABLE = {};
    private static final int SEED = 42 / TABLE.length;

    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        return new Result(init, new int[x.length], SEED, 0, false);
    }
}
