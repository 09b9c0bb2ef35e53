package trees.impurity.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("What is 3 / 4 in Java, when both are of type int?")
public final class SharesWholeNumbers extends OfShares {
    @Override
    double share(int count, int[] counts) {
        long rows = Arrays.stream(counts).asLongStream().sum();
        return count / Math.max(1, rows);
    }
}
