package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception("Cluster 5 is {0, 1}: from which of its two points do you measure to 3?")
public final class LooksAtTheFirstHalfOnly extends Merging {
    @Override
    double distance(Linkage linkage, Sides sides) {
        return sides.ac();
    }
}
