package trees.bestsplit.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Which impurity does the statement take, and does its formula have a logarithm?")
public final class MeasuresInBits extends EveryThreshold {
    @Override
    double impurity(int[] counts) {
        double rows = Arrays.stream(counts).sum();
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> -count / rows * Math.log(count / rows) / Math.log(2))
                .sum();
    }
}
