package trees.pruning.wrong;

import whetstone.kit.Misconception;

@Misconception("Look at the caller's leaves after the call: whose array do the sums go into?")
public final class AddsIntoTheCountsOfTheCaller extends WeakestLink {
    @Override
    public Node prune(Node tree, double alpha) {
        Node pruned = super.prune(tree, alpha);
        if (pruned instanceof Leaf leaf && tree instanceof Split) {
            int[] first = leaves(tree).findFirst().orElseThrow().counts();
            System.arraycopy(leaf.counts(), 0, first, 0, first.length);
            return new Leaf(first);
        }
        return pruned;
    }
}
