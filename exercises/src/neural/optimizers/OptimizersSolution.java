package neural.optimizers;

/** Yours to write; statement.md says what is asked for. */
public final class OptimizersSolution implements Optimizers {
    @Override
    public void start(Rule rule) {
        throw new UnsupportedOperationException("start is not written yet");
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        throw new UnsupportedOperationException("step is not written yet");
    }
}
