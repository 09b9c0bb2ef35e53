package attacked.second;

public final class SecondSolution implements Second {
    @Override
    public double mean(double[] values) {
        throw new UnsupportedOperationException("mean is not written yet");
    }

    @Override
    public int words(String text) {
        throw new UnsupportedOperationException("words is not written yet");
    }
}
