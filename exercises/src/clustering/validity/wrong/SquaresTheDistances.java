package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("The points 0 and 5 are 5 apart. What does your sum add for them?")
public final class SquaresTheDistances extends OtherSilhouette {
    @Override
    double distance(double[] p, double[] q) {
        double root = super.distance(p, q);
        return root * root;
    }
}
