package foundations.permutationtest;

/** Yours to write; statement.md says what is asked for. */
public final class PermutationTestSolution implements PermutationTest {
    @Override
    public Welch welch(double[] a, double[] b) {
        throw new UnsupportedOperationException("welch is not written yet");
    }

    @Override
    public double exactP(double[] a, double[] b) {
        throw new UnsupportedOperationException("exactP is not written yet");
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        throw new UnsupportedOperationException("permutationP is not written yet");
    }
}
