package trees.pruning.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("When leaves are dear, how many are left? May the root become a leaf?")
public final class KeepsTheRoot extends WeakestLink {
    @Override
    public double[] alphas(Node tree) {
        double[] all = super.alphas(tree);
        return Arrays.copyOf(all, Math.max(0, all.length - 1));
    }

    @Override
    public Node prune(Node tree, double alpha) {
        Node pruned = super.prune(tree, alpha);
        return tree instanceof Split split && pruned instanceof Leaf
                ? new Split(
                        split.feature(),
                        split.threshold(),
                        new Leaf(counts(split.left())),
                        new Leaf(counts(split.right())))
                : pruned;
    }
}
