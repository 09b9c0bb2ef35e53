package classical.logistic.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Move the intercept a little upwards: does the loss change as the sign of your gradient says?")
public final class TurnsTheGradient extends Newton {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        LossAndGradient right = super.evaluate(x, y, lambda, w);
        return new LossAndGradient(right.loss(), Laws.each(right.gradient(), slope -> -slope));
    }
}
