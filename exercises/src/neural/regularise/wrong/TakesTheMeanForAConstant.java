package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Raise all of a column by 1: the results stay. Which of the three ways says so?")
public final class TakesTheMeanForAConstant extends RegulariseReference {
    @Override
    protected double slope(double upstream, double standard, double meanUpstream, double meanOfProducts) {
        return upstream - standard * meanOfProducts;
    }
}
