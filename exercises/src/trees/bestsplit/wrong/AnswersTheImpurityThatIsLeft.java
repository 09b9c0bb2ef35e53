package trees.bestsplit.wrong;

import java.util.Arrays;
import java.util.Optional;
import trees.bestsplit.BestSplitReference;
import whetstone.kit.Misconception;

@Misconception("The gain is what a split takes away. What does the answer measure?")
public final class AnswersTheImpurityThatIsLeft extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        double[] shares = new double[classes];
        Optional<SplitPoint> best = super.best(x, y, classes, minLeaf);
        for (int label : y) {
            shares[label] += 1.0 / y.length;
        }
        double impurity = 1 - Arrays.stream(shares).map(share -> share * share).sum();
        return best.map(split -> new SplitPoint(split.feature(), split.threshold(), impurity - split.gain()));
    }
}
