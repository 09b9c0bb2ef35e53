package trees.regressiontree.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import trees.regressiontree.RegressionTreeReference;
import whetstone.kit.Misconception;

@Misconception("Two splits reduce the same. Which came first, and which one is kept?")
public final class TakesTheLastOfEqualSplits extends RegressionTreeReference {
    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        // Features in reverse order and values with the opposite sign: the first of equals is then the last.
        return mirrored(super.fit(mirrored(x), y, limits), x.length == 0 ? 0 : x[0].length);
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
