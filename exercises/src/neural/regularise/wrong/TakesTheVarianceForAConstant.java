package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception(
        "Double the distances of a column from its mean: the results hardly change. Which of the three ways says so?")
public final class TakesTheVarianceForAConstant extends RegulariseReference {
    @Override
    protected double slope(double upstream, double standard, double meanUpstream, double meanOfProducts) {
        return upstream - meanUpstream;
    }
}
