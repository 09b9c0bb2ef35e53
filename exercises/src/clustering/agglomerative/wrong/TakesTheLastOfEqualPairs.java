package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception("Several pairs are equally near: does a later one replace the best so far?")
public final class TakesTheLastOfEqualPairs extends Merging {
    @Override
    boolean isNearer(double distance, double best) {
        return distance <= best;
    }
}
