package trees.randomforest.wrong;

import trees.randomforest.RandomForest;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Misconception;

@Misconception("A bag holds row numbers. Do you ask whether i stands in it, or what stands at its place i?")
public final class LooksUpTheRowInTheBag extends RandomForestReference {
    @Override
    public int[][] outOfBagVotes(Forest forest, double[][] x) {
        int[][] votes = new int[x.length][votes(forest, x)[0].length];
        for (Member member : forest.members()) {
            for (int i = 0; i < x.length; i++) {
                if (i >= member.bag().length || member.bag()[i] != i) {
                    votes[i][RandomForest.labelAt(member.tree(), x[i])]++;
                }
            }
        }
        return votes;
    }
}
