package trees.cart.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("A leaf may hold several classes. Which of its counts decides?")
public final class PredictsTheFirstClassOfTheLeaf implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return right.fit(x, y, classes, limits);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(right.probabilities(tree, x))
                .mapToInt(shares -> IntStream.range(0, shares.length)
                        .filter(label -> shares[label] > 0)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }
}
