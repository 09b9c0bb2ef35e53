package data.stratifiedsplit;

/** Yours to write; statement.md says what is asked for. */
public final class StratifiedSplitSolution implements StratifiedSplit {
    @Override
    public Split split(int n, double testShare, long seed) {
        throw new UnsupportedOperationException("split is not written yet");
    }

    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        throw new UnsupportedOperationException("stratified is not written yet");
    }
}
