package trees.cart.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Two counts of a leaf are equal and the largest: which label does the statement want?")
public final class BreaksTiesByTheHighestLabel extends CartReference {
    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(probabilities(tree, x))
                .mapToInt(shares -> IntStream.range(0, shares.length)
                        .reduce(0, (best, label) -> shares[label] >= shares[best] ? label : best))
                .toArray();
    }
}
