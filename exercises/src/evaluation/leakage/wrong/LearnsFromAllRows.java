package evaluation.leakage.wrong;

import whetstone.kit.Misconception;

@Misconception("How many rows is the model of the first split learned from? Are its test rows among them?")
public final class LearnsFromAllRows extends Chain {
    @Override
    Model learned(double[][] x, int[] y, int keep, Split split) {
        return fit(x, y, keep);
    }
}
