package evaluation.kfold.witness;

import evaluation.kfold.KFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.dataset.DatasetView;
import org.tribuo.evaluation.KFoldSplitter;
import org.tribuo.evaluation.KFoldSplitter.TrainTestFold;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import whetstone.kit.Witness;

/** Tribuo shuffles with a generator of its own and cuts the shuffled rows; rows are put in ascending order here. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "deals the seven rows of the statement to three folds",
                    reason = "shuffles with another generator"),
            @Witness.Excuse(
                    claims = "deals the two classes of the statement to three folds",
                    reason = "does not stratify"),
            @Witness.Excuse(
                    claims = "gives every fold its share of each class, to within one row",
                    reason = "does not stratify"),
            @Witness.Excuse(
                    claims = "keeps the sizes of the folds even also with several classes",
                    reason = "does not stratify"),
            @Witness.Excuse(claims = "deals the four groups of the statement to two folds", reason = "has no groups"),
            @Witness.Excuse(claims = "has no group on both sides of a split", reason = "has no groups"),
            @Witness.Excuse(
                    claims = "tests the ten rows of the statement in three blocks",
                    reason = "knows no order in time"),
            @Witness.Excuse(
                    claims = "trains on every row before the block, and on none after it",
                    reason = "knows no order in time"),
            @Witness.Excuse(
                    claims = "refuses fewer than two folds, more folds than there is to deal, and nothing to train on",
                    reason = "neither stratifies nor groups"),
            @Witness.Excuse(
                    claims = "deals any number of rows as shuffled by any seed",
                    reason = "shuffles with another generator"),
            @Witness.Excuse(claims = "deals the three kinds of iris to ten folds", reason = "does not stratify"),
            @Witness.Excuse(claims = "deals any groups, lowest label first", reason = "has no groups")
        })
public final class TribuoKFold implements KFold {
    @Override
    public List<Split> kFold(int n, int k, long seed) {
        MutableDataset<Label> rows =
                new MutableDataset<>(new SimpleDataSourceProvenance("rows", new LabelFactory()), new LabelFactory());
        for (int row = 0; row < n; row++) {
            rows.add(new ArrayExample<>(new Label("a"), new String[] {"x"}, new double[] {row}));
        }
        Iterator<TrainTestFold<Label>> folds = new KFoldSplitter<Label>(k, seed).split(rows, true);
        List<Split> splits = new ArrayList<>();
        while (folds.hasNext()) {
            TrainTestFold<Label> fold = folds.next();
            splits.add(new Split(ascending(fold.train), ascending(fold.test)));
        }
        return splits;
    }

    @Override
    public List<Split> stratified(int[] y, int k, long seed) {
        throw new UnsupportedOperationException("Tribuo does not stratify");
    }

    @Override
    public List<Split> grouped(int[] group, int k) {
        throw new UnsupportedOperationException("Tribuo has no groups");
    }

    @Override
    public List<Split> timeSeries(int n, int k, int minTrain) {
        throw new UnsupportedOperationException("Tribuo knows no order in time");
    }

    private static int[] ascending(DatasetView<Label> view) {
        int[] rows = view.getExampleIndices().clone();
        Arrays.sort(rows);
        return rows;
    }
}
