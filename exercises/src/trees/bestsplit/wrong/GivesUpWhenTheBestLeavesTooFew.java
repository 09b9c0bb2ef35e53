package trees.bestsplit.wrong;

import java.util.Arrays;
import java.util.Optional;
import trees.bestsplit.BestSplitReference;
import whetstone.kit.Misconception;

@Misconception("The best split of all leaves too few rows on one side. Is there another that minLeaf allows?")
public final class GivesUpWhenTheBestLeavesTooFew extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        return super.best(x, y, classes, Math.min(1, minLeaf)).filter(split -> {
            long left = Arrays.stream(x)
                    .filter(row -> row[split.feature()] <= split.threshold())
                    .count();
            return Math.min(left, x.length - left) >= minLeaf;
        });
    }
}
