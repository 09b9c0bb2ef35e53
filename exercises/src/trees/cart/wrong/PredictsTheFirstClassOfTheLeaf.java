package trees.cart.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("A leaf may hold several classes. Which of its counts decides?")
public final class PredictsTheFirstClassOfTheLeaf extends CartReference {
    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(probabilities(tree, x))
                .mapToInt(shares -> IntStream.range(0, shares.length)
                        .filter(label -> shares[label] > 0)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }
}
