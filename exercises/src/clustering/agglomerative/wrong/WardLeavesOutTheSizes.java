package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Two clusters of two points each, their means 5.5 apart: how high do they merge? Look for the factor with nA and nB.")
public final class WardLeavesOutTheSizes extends Merging {
    @Override
    double distance(Linkage linkage, Sides sides) {
        return linkage == Linkage.WARD ? sides.betweenMeans() : super.distance(linkage, sides);
    }
}
