package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("Put the most frequent class last. Whose share does the misclassification take?")
public final class TrustsTheFirstClass extends ImpurityReference {
    @Override
    public double misclassification(int[] counts) {
        super.misclassification(counts);
        double rows = Math.max(1, Arrays.stream(counts).asLongStream().sum());
        return 1 - counts[0] / rows;
    }
}
