package evaluation.leakage;

import java.util.List;

/** Yours to write; statement.md says what is asked for. */
public final class LeakageSolution implements Leakage {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        throw new UnsupportedOperationException("fit is not written yet");
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        throw new UnsupportedOperationException("predict is not written yet");
    }

    @Override
    public int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits) {
        throw new UnsupportedOperationException("crossValidate is not written yet");
    }

    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        throw new UnsupportedOperationException("nested is not written yet");
    }
}
