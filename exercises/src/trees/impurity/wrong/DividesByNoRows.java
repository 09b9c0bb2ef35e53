package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("How many rows have the counts (0, 0), and what is 0.0 / 0?")
public final class DividesByNoRows extends ImpurityReference {
    @Override
    public double gini(int[] counts) {
        return orNaN(counts, super.gini(counts));
    }

    @Override
    public double entropy(int[] counts) {
        return orNaN(counts, super.entropy(counts));
    }

    @Override
    public double misclassification(int[] counts) {
        return orNaN(counts, super.misclassification(counts));
    }

    private static double orNaN(int[] counts, double impurity) {
        return Arrays.stream(counts).allMatch(count -> count == 0) ? Double.NaN : impurity;
    }
}
