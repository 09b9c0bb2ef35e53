package trees.bestsplit.witness;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import trees.bestsplit.BestSplit;
import whetstone.kit.Witness;

/** The root of a tree of depth 1. It does not tell its gain, which is therefore that of its two sides by GiniIndex. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "takes a split that gains nothing when there is no better one",
                    reason = "a split must gain something"),
            @Witness.Excuse(
                    claims = "finds the best of the splits that leave minLeaf rows on both sides",
                    reason = "the least weight is asked of the node that is split, not of its two sides"),
            @Witness.Excuse(
                    claims = "finds no split when minLeaf leaves none",
                    reason = "the least weight is asked of the node that is split, not of its two sides"),
            @Witness.Excuse(
                    claims = "parts 569 breast tumours best, and best into halves",
                    reason = "the least weight is asked of the node that is split, not of its two sides"),
            @Witness.Excuse(
                    claims = "finds no split where there is nothing to part",
                    reason = "refuses rows without columns"),
            @Witness.Excuse(
                    claims = "finds the middle between very large values",
                    reason = "halves the sum, which is infinite"),
            @Witness.Excuse(
                    claims = "refuses data that make no sense",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class TribuoBestSplit implements BestSplit {
    private static final GiniIndex GINI = new GiniIndex();

    @Override
    public Optional<SplitPoint> best(double[][] x, int[] y, int classes, int minLeaf) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("rows", labels), labels);
        // Tribuo numbers features by the order of their names.
        String[] names =
                IntStream.range(0, x[0].length).mapToObj("f%03d"::formatted).toArray(String[]::new);
        for (int i = 0; i < x.length; i++) {
            data.add(new ArrayExample<>(new Label(Integer.toString(y[i])), names, x[i]));
        }
        TreeModel<Label> model =
                (TreeModel<Label>) new CARTClassificationTrainer(1, minLeaf, 0, 1, false, GINI, 1).train(data);
        if (!(model.getRoot() instanceof SplitNode<Label> split)) {
            return Optional.empty();
        }
        return Optional.of(new SplitPoint(
                split.getFeatureID(),
                split.splitValue(),
                gain(x, y, classes, split.getFeatureID(), split.splitValue())));
    }

    private static double gain(double[][] x, int[] y, int classes, int feature, double threshold) {
        double[] left = new double[classes];
        double[] right = new double[classes];
        double[] all = new double[classes];
        for (int i = 0; i < y.length; i++) {
            (x[i][feature] <= threshold ? left : right)[y[i]]++;
            all[y[i]]++;
        }
        double share = Arrays.stream(left).sum() / y.length;
        return GINI.impurity(all) - share * GINI.impurity(left) - (1 - share) * GINI.impurity(right);
    }
}
