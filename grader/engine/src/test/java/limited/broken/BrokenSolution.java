package limited.broken;

public final class BrokenSolution implements Broken {
    @Override
    public int twice(int value) {
        throw new UnsupportedOperationException("twice is not written yet");
    }
}
