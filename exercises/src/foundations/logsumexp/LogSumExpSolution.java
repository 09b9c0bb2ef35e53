package foundations.logsumexp;

/** Yours to write; statement.md says what is asked for. */
public final class LogSumExpSolution implements LogSumExp {
    @Override
    public double logSumExp(double[] z) {
        throw new UnsupportedOperationException("logSumExp is not written yet");
    }

    @Override
    public double log1pExp(double z) {
        throw new UnsupportedOperationException("log1pExp is not written yet");
    }

    @Override
    public double[] logSoftmax(double[] z) {
        throw new UnsupportedOperationException("logSoftmax is not written yet");
    }
}
