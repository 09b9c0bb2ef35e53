package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("1 - t² is the slope of tanh. Is t what goes in, or what comes out?")
public final class TakesTheOperandOfTanhForItsValue extends AutodiffReference {
    @Override
    protected double slope(Function function, double z, double own) {
        return function == Function.TANH ? 1 - z * z : super.slope(function, z, own);
    }
}
