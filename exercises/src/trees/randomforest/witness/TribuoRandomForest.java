package trees.randomforest.witness;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.dataset.DatasetView;
import org.tribuo.ensemble.BaggingTrainer;
import org.tribuo.ensemble.WeightedEnsembleModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import trees.randomforest.RandomForestReference;
import whetstone.kit.Laws;
import whetstone.kit.Witness;

/**
 * Tribuo's bags and trees, read off as values: it forgets a bag once its tree is grown, so each is drawn a second time
 * from the same seed, and its nodes keep no counts, so the rows of the bag are counted again on their way down. What is
 * asked of a forest afterwards has no counterpart in Tribuo and is answered by the reference.
 */
@Witness(
        value = "Tribuo 4.3.2",
        excuses =
                @Witness.Excuse(
                        claims = "refuses data and settings that make no sense",
                        reason = "fails in its own ways, not by IllegalArgumentException"))
public final class TribuoRandomForest extends RandomForestReference {
    @Override
    public Forest fit(double[][] x, int[] y, int classes, Settings settings) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("rows", labels), labels);
        // Tribuo numbers features by the order of their names.
        String[] names =
                IntStream.range(0, x[0].length).mapToObj("f%03d"::formatted).toArray(String[]::new);
        for (int i = 0; i < x.length; i++) {
            data.add(new ArrayExample<>(new Label(Integer.toString(y[i])), names, x[i]));
        }
        float fraction = (float) settings.features() / x[0].length;
        Bagging trainer = new Bagging(
                new CARTClassificationTrainer(
                        Integer.MAX_VALUE, 1, 0, fraction, false, new GiniIndex(), settings.seed()),
                settings);
        List<Model<Label>> models = ((WeightedEnsembleModel<Label>) trainer.train(data)).getModels();
        return new Forest(IntStream.range(0, models.size())
                .mapToObj(t -> member(trainer.bags.get(t), (TreeModel<Label>) models.get(t), x, y, classes))
                .toList());
    }

    private static Member member(int[] bag, TreeModel<Label> model, double[][] x, int[] y, int classes) {
        return new Member(bag, value(model.getRoot(), Laws.rows(x, bag), Laws.entries(y, bag), classes));
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

    /** Notes each bag. */
    private static final class Bagging extends BaggingTrainer<Label> {
        private final List<int[]> bags = new ArrayList<>();

        Bagging(CARTClassificationTrainer trees, Settings settings) {
            super(trees, new VotingCombiner(), settings.trees(), settings.seed());
        }

        @Override
        protected Model<Label> trainSingleModel(
                Dataset<Label> examples,
                ImmutableFeatureMap features,
                ImmutableOutputInfo<Label> labels,
                int seed,
                Map<String, Provenance> provenance,
                int invocations) {
            bags.add(DatasetView.createBootstrapView(examples, examples.size(), seed, features, labels)
                    .getExampleIndices());
            return super.trainSingleModel(examples, features, labels, seed, provenance, invocations);
        }
    }
}
