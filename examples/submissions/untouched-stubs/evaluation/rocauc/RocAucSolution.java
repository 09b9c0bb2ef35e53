package evaluation.rocauc;

/** Yours to write; statement.md says what is asked for. */
public final class RocAucSolution implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        throw new UnsupportedOperationException("roc is not written yet");
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        throw new UnsupportedOperationException("auc is not written yet");
    }
}
