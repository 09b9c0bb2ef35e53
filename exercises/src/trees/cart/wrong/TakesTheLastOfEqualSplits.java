package trees.cart.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Two splits gain the same. Which came first, and which one is kept?")
public final class TakesTheLastOfEqualSplits extends CartReference {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        // Features in reverse order and values with the opposite sign: the first of equals is then the last.
        return mirrored(super.fit(mirrored(x), y, classes, limits), x.length == 0 ? 0 : x[0].length);
    }

    private static double[][] mirrored(double[][] x) {
        return Arrays.stream(x)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> -row[row.length - 1 - j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Node mirrored(Node node, int features) {
        return node instanceof Split split
                ? new Split(
                        features - 1 - split.feature(),
                        -split.threshold(),
                        mirrored(split.right(), features),
                        mirrored(split.left(), features))
                : node;
    }
}
