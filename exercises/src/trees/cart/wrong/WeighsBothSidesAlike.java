package trees.cart.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("One side of a split has a single row, the other a hundred. Which weight has the impurity of each?")
public final class WeighsBothSidesAlike extends GrowsSplitBySplit {
    @Override
    Node split(Rows rows) {
        Limits limits = rows.limits();
        Limits noSplit = new Limits(Math.min(0, limits.maxDepth()), limits.minLeaf(), limits.minGain());
        Node leaf = super.split(rows.within(noSplit));
        if (limits.maxDepth() == 0 || gini(rows) == 0) {
            return leaf;
        }
        Node best = leaf;
        double most = limits.minGain() - 2e-12;
        for (int feature = 0; feature < rows.x()[0].length; feature++) {
            for (double threshold : thresholds(rows, feature)) {
                Split split = new Split(feature, threshold, leaf, leaf);
                Rows left = rows.below(split, true);
                Rows right = rows.below(split, false);
                double gain = gini(rows) - (gini(left) + gini(right)) / 2;
                if (Math.min(left.size(), right.size()) >= limits.minLeaf() && gain > most + 1e-12) {
                    most = gain;
                    best = split;
                }
            }
        }
        return best;
    }

    private static double[] thresholds(Rows rows, int feature) {
        double[] values = IntStream.range(0, rows.size())
                .mapToDouble(i -> rows.x()[i][feature])
                .sorted()
                .distinct()
                .toArray();
        return IntStream.range(1, values.length)
                .mapToDouble(v -> (values[v - 1] + values[v]) / 2)
                .toArray();
    }

    private static double gini(Rows rows) {
        return 1
                - IntStream.range(0, rows.classes())
                        .mapToDouble(k -> IntStream.of(rows.y())
                                        .filter(label -> label == k)
                                        .count()
                                / (double) rows.size())
                        .map(share -> share * share)
                        .sum();
    }
}
