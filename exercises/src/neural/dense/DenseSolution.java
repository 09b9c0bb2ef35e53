package neural.dense;

/** Yours to write; statement.md says what is asked for. */
public final class DenseSolution implements Dense {
    @Override
    public void start(double[][] weights, double[] bias) {
        throw new UnsupportedOperationException("start is not written yet");
    }

    @Override
    public double[][] forward(double[][] x) {
        throw new UnsupportedOperationException("forward is not written yet");
    }

    @Override
    public Gradients backward(double[][] upstream) {
        throw new UnsupportedOperationException("backward is not written yet");
    }
}
