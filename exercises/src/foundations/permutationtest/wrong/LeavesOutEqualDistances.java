package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("When all values are equal, every distance is 0. Is 0 at least 0?")
public final class LeavesOutEqualDistances extends Counting {
    @Override
    boolean counts(double distance, double observed) {
        return distance > observed + 1e-9 * observed;
    }
}
