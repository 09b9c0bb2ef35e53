package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("Where a is larger than b, which of them is the divisor?")
public final class DividesByTheNextCluster extends OtherSilhouette {
    @Override
    double score(double a, double b) {
        return a == b ? 0 : (b - a) / b;
    }
}
