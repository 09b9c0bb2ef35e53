package trees.bestsplit.wrong;

import java.util.Arrays;
import java.util.Optional;
import trees.bestsplit.BestSplitReference;
import whetstone.kit.Misconception;

@Misconception("All rows have the same label. What is there to part?")
public final class SplitsWhatIsPure extends BestSplitReference {
    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        Optional<SplitPoint> best = super.best(x, y, classes, minLeaf);
        if (Arrays.stream(y).distinct().count() > 1) {
            return best;
        }
        for (int feature = 0; feature < x[0].length; feature++) {
            int j = feature;
            double[] values =
                    Arrays.stream(x).mapToDouble(row -> row[j]).sorted().toArray();
            for (int i = minLeaf; i <= values.length - minLeaf; i++) {
                if (values[i - 1] < values[i]) {
                    return Optional.of(new SplitPoint(feature, values[i - 1] / 2 + values[i] / 2, 0));
                }
            }
        }
        return best;
    }
}
