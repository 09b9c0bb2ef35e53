package trees.pruning.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "After a part has been pruned, do the splits above it have the same g as before? Follow the root of the example.")
public final class PrunesInOnePassFromTheTop extends WeakestLink {
    @Override
    public Node prune(Node tree, double alpha) {
        super.prune(tree, alpha);
        double rows = Arrays.stream(counts(tree)).sum();
        return collapsed(tree, alpha, rows);
    }
}
