package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The row of the statement comes out as 2 instead of 11. What happens to x̂ afterwards?")
public final class InfersWithoutGammaAndBeta extends RegulariseReference {
    @Override
    public double[][] infer(double[][] x, Norm norm) {
        double[] ones = Laws.each(norm.gamma(), gamma -> 1);
        return super.infer(
                x,
                new Norm(ones, new double[ones.length], norm.mean(), norm.variance(), norm.momentum(), norm.epsilon()));
    }
}
