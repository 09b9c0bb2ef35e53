package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("Where its operand is negative, relu is 0 all around. How much does it change there?")
public final class PassesEverythingThroughRelu extends AutodiffReference {
    @Override
    protected double slope(Function function, double z, double own) {
        return function == Function.RELU ? 1 : super.slope(function, z, own);
    }
}
