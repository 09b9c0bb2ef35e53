package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("How large is the sum of two numbers near 1.7e308? Halve before adding.")
public final class OverflowsInTheMiddle extends EveryThreshold {
    @Override
    double threshold(double below, double above) {
        return (below + above) / 2;
    }
}
