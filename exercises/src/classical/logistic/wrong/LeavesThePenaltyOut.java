package classical.logistic.wrong;

import whetstone.kit.Misconception;

@Misconception("How do loss and fit change when lambda goes from 0 to 1000?")
public final class LeavesThePenaltyOut extends Newton {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        return super.evaluate(x, y, 0, w);
    }
}
