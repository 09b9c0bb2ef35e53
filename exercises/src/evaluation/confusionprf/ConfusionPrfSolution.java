package evaluation.confusionprf;

/** Yours to write; statement.md says what is asked for. */
public final class ConfusionPrfSolution implements ConfusionPrf {
    @Override
    public int[][] confusion(int[] truth, int[] predicted, int classes) {
        throw new UnsupportedOperationException("confusion is not written yet");
    }

    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        throw new UnsupportedOperationException("perClass is not written yet");
    }

    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        throw new UnsupportedOperationException("average is not written yet");
    }

    @Override
    public double mcc(int[][] matrix) {
        throw new UnsupportedOperationException("mcc is not written yet");
    }
}
