package neural.autodiff.wrong;

import whetstone.kit.Misconception;

@Misconception("Take exp(5 x): the slope of 5 x is handed to x. Where is the slope of what comes after it?")
public final class ForgetsTheChainRule extends Sweep {
    @Override
    double contribution(double before, double upstream, double slope) {
        return before + slope;
    }
}
