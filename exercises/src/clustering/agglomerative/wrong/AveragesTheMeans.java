package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception("Are the six distances averaged, or the six points? Try clusters that do not lie on one line.")
public final class AveragesTheMeans extends Merging {
    @Override
    double distance(Linkage linkage, Sides sides) {
        return linkage == Linkage.AVERAGE ? sides.betweenMeans() : super.distance(linkage, sides);
    }
}
