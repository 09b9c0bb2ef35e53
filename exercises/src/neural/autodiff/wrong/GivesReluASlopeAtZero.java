package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("The statement fixes the slope of relu where it has a corner. Which side of z > 0 is 0 on?")
public final class GivesReluASlopeAtZero extends AutodiffReference {
    @Override
    protected double slope(Function function, double z, double own) {
        return function == Function.RELU ? z >= 0 ? 1 : 0 : super.slope(function, z, own);
    }
}
