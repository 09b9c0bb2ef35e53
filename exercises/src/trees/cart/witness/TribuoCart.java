package trees.cart.witness;

import java.util.Arrays;
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
import trees.cart.Cart;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/** Tribuo's trees, read off as values: its nodes keep no counts, so the rows are counted again on their way down. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "solves exclusive or, where the first split gains nothing",
                    reason = "a split must gain something"),
            @Witness.Excuse(
                    claims = "keeps at least minLeaf rows in every leaf",
                    reason = "the least weight is asked of the node that is split, not of its two sides"),
            @Witness.Excuse(
                    claims = "splits every node where it gains most of what minLeaf and minGain allow",
                    reason =
                            "the least weight is asked of the node that is split; the least gain is weighed by its share of all rows"),
            @Witness.Excuse(
                    claims = "measures the gain of a split by the rows at the node, however few they are",
                    reason = "the least gain is weighed by the node's share of all rows"),
            @Witness.Excuse(
                    claims = "divides the breast tumours as the rules of the statement say",
                    reason = "the least weight is asked of the node that is split, not of its two sides"),
            @Witness.Excuse(
                    claims = "refuses data and limits that make no sense",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class TribuoCart implements Cart {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("rows", labels), labels);
        // Tribuo numbers features by the order of their names.
        String[] names =
                IntStream.range(0, x[0].length).mapToObj("f%03d"::formatted).toArray(String[]::new);
        for (int i = 0; i < x.length; i++) {
            data.add(new ArrayExample<>(new Label(Integer.toString(y[i])), names, x[i]));
        }
        TreeModel<Label> model = (TreeModel<Label>) new CARTClassificationTrainer(
                        limits.maxDepth(), limits.minLeaf(), (float) limits.minGain(), 1, false, new GiniIndex(), 1)
                .train(data);
        return value(model.getRoot(), x, y, classes);
    }

    private static Node value(org.tribuo.common.tree.Node<Label> node, double[][] x, int[] y, int classes) {
        if (!(node instanceof SplitNode<Label> split)) {
            int[] counts = new int[classes];
            Arrays.stream(y).forEach(label -> counts[label]++);
            return new Leaf(counts);
        }
        int feature = split.getFeatureID();
        int[] low = IntStream.range(0, x.length)
                .filter(i -> x[i][feature] <= split.splitValue())
                .toArray();
        int[] high = IntStream.range(0, x.length)
                .filter(i -> x[i][feature] > split.splitValue())
                .toArray();
        return new Split(
                feature,
                split.splitValue(),
                value(split.getLessThanOrEqual(), Laws.rows(x, low), Laws.entries(y, low), classes),
                value(split.getGreaterThan(), Laws.rows(x, high), Laws.entries(y, high), classes));
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(probabilities(tree, x))
                .mapToInt(shares -> IntStream.range(0, shares.length)
                        .reduce(0, (best, label) -> shares[label] > shares[best] ? label : best))
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return Arrays.stream(x).map(row -> shares(tree, row)).toArray(double[][]::new);
    }

    private static double[] shares(Node node, double[] row) {
        if (node instanceof Split split) {
            return shares(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        int[] counts = ((Leaf) node).counts();
        return Arrays.stream(counts)
                .mapToDouble(c -> (double) c / Arrays.stream(counts).sum())
                .toArray();
    }
}
