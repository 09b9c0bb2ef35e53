package trees.impurity.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print the sum of the counts for four billion rows. Which type has it?")
public final class AddsUpInInts extends OfShares {
    @Override
    double share(int count, int[] counts) {
        int rows = Arrays.stream(counts).sum();
        return (double) count / rows;
    }
}
