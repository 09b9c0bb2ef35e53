package trees.randomforest;

/** Yours to write; statement.md says what is asked for. */
public final class RandomForestSolution implements RandomForest {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        throw new UnsupportedOperationException("fit is not written yet");
    }

    @Override
    public int[][] votes(Forest forest, double[][] x) {
        throw new UnsupportedOperationException("votes is not written yet");
    }

    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        throw new UnsupportedOperationException("outOfBagVotes is not written yet");
    }

    @Override
    public int[] winners(int[][] votes) {
        throw new UnsupportedOperationException("winners is not written yet");
    }

    @Override
    public double outOfBagError(Forest forest, double[][] x, int[] y) {
        throw new UnsupportedOperationException("outOfBagError is not written yet");
    }

    @Override
    public double[] importance(Forest forest, double[][] x, int[] y, int[] order) {
        throw new UnsupportedOperationException("importance is not written yet");
    }
}
