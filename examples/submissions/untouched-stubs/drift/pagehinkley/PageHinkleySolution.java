package drift.pagehinkley;

/** Yours to write; statement.md says what is asked for. */
public final class PageHinkleySolution implements PageHinkley {
    @Override
    public void start(Settings settings) {
        throw new UnsupportedOperationException("start is not written yet");
    }

    @Override
    public State update(double value) {
        throw new UnsupportedOperationException("update is not written yet");
    }
}
