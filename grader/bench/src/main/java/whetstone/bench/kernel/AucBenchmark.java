package whetstone.bench.kernel;

import evaluation.rocauc.RocAucReference;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.classification.evaluation.LabelEvaluationUtil;
import smile.validation.metric.AUC;
import whetstone.bench.fast.Auc;

/**
 * How fast is the area under the ROC curve of {@code size} scores, of which hardly two are equal? ND4J's evaluation is left out:
 * it takes scores in steps, or sorts them on the way to much more than the area.
 */
@State(Scope.Thread)
public class AucBenchmark {
    public enum Subject {
        PLAIN,
        FAST,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.PLAIN;

    @Param("1000000")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] score = new Random(1).doubles(size).toArray();
        boolean[] truth = new boolean[size];
        Random random = new Random(2);
        for (int i = 0; i < size; i++) {
            truth[i] = random.nextDouble() < score[i];
        }
        work = switch (subject) {
            case PLAIN -> plain(truth, score);
            case FAST -> () -> Auc.of(truth, score);
            case SMILE -> smile(truth, score);
            case TRIBUO -> () -> LabelEvaluationUtil.binaryAUCROC(truth, score);
        };
    }

    @Benchmark
    public Object auc() throws Exception {
        return work.call();
    }

    private static Callable<Object> plain(boolean[] truth, double[] score) {
        RocAucReference reference = new RocAucReference();
        return () -> reference.auc(truth, score);
    }

    private static Callable<Object> smile(boolean[] truth, double[] score) {
        int[] labels = new int[truth.length];
        Arrays.setAll(labels, i -> truth[i] ? 1 : 0);
        return () -> AUC.of(labels, score);
    }
}
