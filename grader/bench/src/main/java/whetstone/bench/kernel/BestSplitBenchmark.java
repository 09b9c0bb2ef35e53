package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import trees.bestsplit.BestSplitReference;
import whetstone.bench.fast.SplitSearch;

/**
 * How fast is the best of all thresholds found in 100,000 rows of {@code size} features and two classes: by sorting, or by counting
 * in 256 bins that were filled ahead? The peers have no door to this part: they are measured with a tree of one split, in which
 * sorting and searching is nearly all of the work.
 */
@State(Scope.Thread)
public class BestSplitBenchmark {
    private static final int ROWS = 100_000;

    public enum Subject {
        PLAIN,
        FAST_SORTED,
        NAIVE_BINNED,
        FAST_BINNED,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.PLAIN;

    @Param({"1", "10"})
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[][] rows = Data.rows(Data.normal(ROWS * size, 1), size);
        int[] labels = Data.labelsBySum(rows);
        work = switch (subject) {
            case PLAIN -> plain(rows, labels);
            case FAST_SORTED -> sorted(Data.transposed(rows), labels);
            case NAIVE_BINNED -> naiveByBins(bins(Data.transposed(rows)), labels);
            case FAST_BINNED -> binned(bins(Data.transposed(rows)), labels);
            case SMILE -> smile(rows, labels);
            case TRIBUO -> tribuo(rows, labels);
        };
    }

    @Benchmark
    public Object split() throws Exception {
        return work.call();
    }

    private static Callable<Object> plain(double[][] rows, int[] labels) {
        BestSplitReference reference = new BestSplitReference();
        return () -> reference.best(rows, labels, 2, 1);
    }

    private static Callable<Object> sorted(double[][] features, int[] labels) {
        return () -> SplitSearch.sorted(features, labels, 2, 1);
    }

    private static Callable<Object> binned(byte[][] bins, int[] labels) {
        return () -> SplitSearch.binned(bins, labels, 2, 1);
    }

    /** Bins of equal width from -4 to 4. */
    private static byte[][] bins(double[][] features) {
        byte[][] bins = new byte[features.length][ROWS];
        for (int f = 0; f < features.length; f++) {
            for (int i = 0; i < ROWS; i++) {
                bins[f][i] = (byte) Math.min(255, Math.max(0, (int) ((features[f][i] + 4) * 32)));
            }
        }
        return bins;
    }

    /** Counts all rows again for every threshold. */
    private static Callable<Object> naiveByBins(byte[][] bins, int[] labels) {
        return () -> {
            double best = 0;
            for (byte[] feature : bins) {
                for (int threshold = 0; threshold < 255; threshold++) {
                    int[][] counts = new int[2][2];
                    for (int i = 0; i < ROWS; i++) {
                        counts[(feature[i] & 255) <= threshold ? 0 : 1][labels[i]]++;
                    }
                    best = Math.max(best, pureness(counts[0]) + pureness(counts[1]));
                }
            }
            return best;
        };
    }

    private static double pureness(int[] counts) {
        double rows = counts[0] + counts[1];
        return rows == 0 ? 0 : (counts[0] * (double) counts[0] + counts[1] * (double) counts[1]) / rows;
    }

    private Callable<Object> smile(double[][] rows, int[] labels) {
        DataFrame frame = DataFrame.of(rows).merge(IntVector.of("y", labels));
        Formula formula = Formula.lhs("y");
        return () -> DecisionTree.fit(formula, frame, SplitRule.GINI, 2, 2, 1);
    }

    private static Callable<Object> tribuo(double[][] rows, int[] labels) {
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("normal", factory), factory);
        String[] names =
                IntStream.range(0, rows[0].length).mapToObj(f -> "x" + f).toArray(String[]::new);
        for (int i = 0; i < rows.length; i++) {
            data.add(new ArrayExample<>(new Label("" + labels[i]), names, rows[i]));
        }
        CARTClassificationTrainer trainer = new CARTClassificationTrainer(2, 1, 1, 1, new GiniIndex(), 1);
        return () -> trainer.train(data);
    }
}
