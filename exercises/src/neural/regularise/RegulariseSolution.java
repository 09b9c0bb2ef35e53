package neural.regularise;

/** Yours to write; statement.md says what is asked for. */
public final class RegulariseSolution implements Regularise {
    @Override
    public double[][] dropout(double[][] x, double keep, boolean training, long seed) {
        throw new UnsupportedOperationException("dropout is not written yet");
    }

    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        throw new UnsupportedOperationException("normalise is not written yet");
    }

    @Override
    public double[][] infer(double[][] x, Norm norm) {
        throw new UnsupportedOperationException("infer is not written yet");
    }

    @Override
    public Gradients backward(double[][] x, Norm norm, double[][] upstream) {
        throw new UnsupportedOperationException("backward is not written yet");
    }

    @Override
    public Stop stop(double[] losses, int patience) {
        throw new UnsupportedOperationException("stop is not written yet");
    }
}
