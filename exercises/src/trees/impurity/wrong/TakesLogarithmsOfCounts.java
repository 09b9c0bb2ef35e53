package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("Ten times the rows: should the entropy change? What stands before the logarithm, and what inside?")
public final class TakesLogarithmsOfCounts extends ImpurityReference {
    @Override
    public double entropy(int[] counts) {
        super.entropy(counts);
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> -count * Math.log(count) / Math.log(2))
                .sum();
    }
}
