package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Two rows have the same value. Which threshold could send them to different sides?")
public final class PartsEqualValues extends EveryThreshold {
    @Override
    boolean parts(double below, double above) {
        return true;
    }
}
