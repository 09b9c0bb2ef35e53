package evaluation.averageprecision;

/** Yours to write; statement.md says what is asked for. */
public final class AveragePrecisionSolution implements AveragePrecision {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        throw new UnsupportedOperationException("curve is not written yet");
    }

    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        throw new UnsupportedOperationException("averagePrecision is not written yet");
    }
}
