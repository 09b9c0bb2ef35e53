package trees.randomforest.wrong;

import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("A tree has one vote. How much does a leaf of nine rows add to your counts?")
public final class AddsUpTheLeaves extends RandomForestReference {
    @Override
    public int[][] votes(Forest forest, double[][] x) {
        int[][] votes = super.votes(forest, x);
        for (int i = 0; i < x.length; i++) {
            int[] sums = new int[votes[i].length];
            for (Member member : forest.members()) {
                Node node = member.tree();
                while (node instanceof Split split) {
                    node = x[i][split.feature()] <= split.threshold() ? split.left() : split.right();
                }
                int[] counts = ((Leaf) node).counts();
                for (int label = 0; label < sums.length; label++) {
                    sums[label] += counts[label];
                }
            }
            votes[i] = sums;
        }
        return votes;
    }
}
