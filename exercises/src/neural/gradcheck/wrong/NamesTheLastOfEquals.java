package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("Two errors are exactly 1. Does the second one take the place of the first?")
public final class NamesTheLastOfEquals extends ByErrors {
    @Override
    boolean isWorse(double error, double largest) {
        return error >= largest;
    }
}
