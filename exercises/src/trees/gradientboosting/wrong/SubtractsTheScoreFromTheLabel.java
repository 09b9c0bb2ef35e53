package trees.gradientboosting.wrong;

import whetstone.kit.Misconception;

@Misconception("A label is 0 or 1 and a score may be -5. What does the statement subtract from the label?")
public final class SubtractsTheScoreFromTheLabel extends Steps {
    @Override
    double[] residuals(double[] y, double[] f, Loss loss) {
        return super.residuals(y, f, Loss.SQUARED);
    }
}
