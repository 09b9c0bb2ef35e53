package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Merge 3 of the example: cluster 6 has three points, one of them alone in its half. What weight has each half?")
public final class WeighsBothHalvesAlike extends Merging {
    @Override
    double distance(Linkage linkage, Sides sides) {
        return linkage == Linkage.AVERAGE ? (sides.ac() + sides.bc()) / 2 : super.distance(linkage, sides);
    }
}
