package trees.bestsplit.wrong;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import trees.bestsplit.BestSplitReference;
import whetstone.kit.Misconception;

@Misconception("Look at the caller's rows after the call: are they where they were?")
public final class SortsTheRowsOfTheCaller extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        Optional<SplitPoint> best = super.best(x, y, classes, minLeaf);
        if (x[0].length > 0) {
            Arrays.sort(x, Comparator.comparingDouble(row -> row[0]));
        }
        return best;
    }
}
