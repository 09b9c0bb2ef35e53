package trees.bestsplit.wrong;

import java.util.Optional;
import trees.bestsplit.BestSplitReference;
import whetstone.kit.Misconception;

@Misconception("From one threshold to the next, how many rows change sides? How many does the code visit?")
public final class CountsAgainForEveryThreshold extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        Optional<SplitPoint> best = super.best(x, y, classes, minLeaf);
        for (int i = 0; i < x.length; i++) {
            int[] left = new int[classes];
            for (int row = 0; row < x.length; row++) {
                left[y[row]] += x[row].length > 0 && x[row][0] <= x[i][0] ? 1 : 0;
            }
        }
        return best;
    }
}
