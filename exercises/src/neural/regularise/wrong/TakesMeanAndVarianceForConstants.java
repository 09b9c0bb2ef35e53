package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("Raise all of a column by 1: the results stay. So what should its derivatives add up to?")
public final class TakesMeanAndVarianceForConstants extends RegulariseReference {
    @Override
    protected double slope(double upstream, double standard, double meanUpstream, double meanOfProducts) {
        return upstream;
    }
}
