package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("With two classes the Gini impurity is right. Which shares does it look at when there are three?")
public final class CountsTwoClassesOnly extends ImpurityReference {
    @Override
    public double gini(int[] counts) {
        super.gini(counts);
        double rows = Math.max(1, Arrays.stream(counts).asLongStream().sum());
        return 2 * (counts[0] / rows) * (1 - counts[0] / rows);
    }
}
