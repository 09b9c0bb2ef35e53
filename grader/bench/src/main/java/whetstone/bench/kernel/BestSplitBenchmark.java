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
 * How fast is the best of all thresholds found in 100,000 rows of {@code size} features and two classes? The peers have no door
 * to this part: they are measured with a tree of one split, in which sorting and searching is nearly all of the work.
 */
@State(Scope.Thread)
public class BestSplitBenchmark {
    private static final int ROWS = 100_000;

    public enum Subject {
        PLAIN,
        FAST,
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
            case FAST -> fast(rows, labels);
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

    private static Callable<Object> fast(double[][] rows, int[] labels) {
        double[][] features = Data.transposed(rows);
        return () -> SplitSearch.sorted(features, labels, 2, 1);
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
