package data.stratifiedsplit.witness;

import data.stratifiedsplit.StratifiedSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tribuo.DataSource;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.evaluation.TrainTestSplitter;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Tribuo shuffles with draws of its own, is told the share that trains, and does not stratify. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(claims = "splits the seven rows of the statement", reason = "draws from a SplittableRandom"),
            @Excuse(
                    claims = "tests the share of the rows that is asked for, rounded, and never none or all",
                    reason = "rounds the size of the other part, down, and may leave it empty"),
            @Excuse(claims = "splits the two classes of the statement", reason = "does not stratify"),
            @Excuse(claims = "tests each class by its share, to within one row", reason = "does not stratify"),
            @Excuse(
                    claims = "tests six rows, not ten or none, of ten classes with three rows each",
                    reason = "does not stratify"),
            @Excuse(claims = "trains on a row that is alone in its class", reason = "does not stratify"),
            @Excuse(
                    claims = "refuses shares that are none, and rows that cannot be parted",
                    reason = "parts a single row too"),
            @Excuse(
                    claims = "splits any number of rows as shuffled by any seed",
                    reason = "draws from a SplittableRandom"),
            @Excuse(claims = "splits any classes as shuffled by any seed", reason = "does not stratify"),
            @Excuse(claims = "splits the three kinds of iris", reason = "does not stratify")
        })
public final class TribuoStratifiedSplit implements StratifiedSplit {
    private static final Label ANY = new Label("any");

    @Override
    public Split split(int n, double testShare, long seed) {
        List<Example<Label>> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(new ArrayExample<>(ANY, new String[] {"row"}, new double[] {row}));
        }
        LabelFactory factory = new LabelFactory();
        DataSource<Label> source =
                new ListDataSource<>(rows, factory, new SimpleDataSourceProvenance("row numbers", factory));
        TrainTestSplitter<Label> splitter = new TrainTestSplitter<>(source, 1 - testShare, seed);
        return new Split(numbers(splitter.getTrain()), numbers(splitter.getTest()));
    }

    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        throw new UnsupportedOperationException("Tribuo does not stratify");
    }

    private static int[] numbers(DataSource<Label> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToInt(row -> (int) row.iterator().next().getValue())
                .sorted()
                .toArray();
    }
}
