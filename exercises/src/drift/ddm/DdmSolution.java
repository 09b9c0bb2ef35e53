package drift.ddm;

/** Yours to write; statement.md says what is asked for. */
public final class DdmSolution implements Ddm {
    @Override
    public void start(Settings settings) {
        throw new UnsupportedOperationException("start is not written yet");
    }

    @Override
    public Step update(boolean mistake) {
        throw new UnsupportedOperationException("update is not written yet");
    }
}
