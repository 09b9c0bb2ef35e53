package trees.pruning.wrong;

import java.util.Arrays;
import trees.pruning.PruningReference;
import whetstone.kit.Misconception;

@Misconception("A split becomes a leaf: which rows arrive there now?")
public final class KeepsTheCountsOfTheLargerPart extends WeakestLink {
    @Override
    Leaf leaf(Split split) {
        int[] left = counts(split.left());
        int[] right = counts(split.right());
        return new Leaf(Arrays.stream(left).sum() >= Arrays.stream(right).sum() ? left : right);
    }

    @Override
    public double[] alphas(Node tree) {
        return new PruningReference().alphas(tree);
    }
}
