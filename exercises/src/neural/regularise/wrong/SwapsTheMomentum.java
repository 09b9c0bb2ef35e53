package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("With momentum 0.9, does one batch move the running statistics a lot or a little?")
public final class SwapsTheMomentum extends RegulariseReference {
    @Override
    protected double[] running(double[] before, double[] batch, double momentum) {
        return super.running(before, batch, 1 - momentum);
    }
}
