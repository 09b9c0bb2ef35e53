package whetstone.bench.kernel;

import java.util.Arrays;
import java.util.concurrent.Callable;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyReference;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.la.DenseVector;
import smile.math.MathEx;
import whetstone.bench.fast.SoftmaxLoss;

/**
 * How fast are the loss and the gradient of softmax and cross-entropy for {@code size} rows of 1000 classes? All get the
 * right classes as they want them: indices, or rows of zeros with a one. ND4J's gradient is a sum over the rows, and its loss
 * a separate walk, which is not measured. Smile has the probabilities only; it is given the same copy as the others need.
 */
@State(Scope.Thread)
public class SoftmaxBenchmark {
    private static final int CLASSES = 1000;

    public enum Subject {
        NAIVE,
        PLAIN,
        FAST,
        ND4J,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param("1024")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] logits = Data.normal(size * CLASSES, 1);
        int[] labels = Data.labels(size, CLASSES, 2);
        work = switch (subject) {
            case NAIVE -> naive(Data.rows(logits, CLASSES), labels);
            case PLAIN -> plain(Data.rows(logits, CLASSES), labels);
            case FAST -> fast(logits, labels);
            case ND4J -> nd4j(logits, labels);
            case SMILE -> smile(Data.rows(logits, CLASSES));
            case TRIBUO -> tribuo(Data.rows(logits, CLASSES), labels);
        };
    }

    @Benchmark
    public Object gradient() throws Exception {
        return work.call();
    }

    /** Powers of e, each taken twice. */
    private Callable<Object> naive(double[][] logits, int[] labels) {
        return () -> {
            double[][] gradient = new double[size][CLASSES];
            for (int i = 0; i < size; i++) {
                double largest = Arrays.stream(logits[i]).max().orElseThrow();
                double sum = 0;
                for (int k = 0; k < CLASSES; k++) {
                    sum += Math.pow(Math.E, logits[i][k] - largest);
                }
                for (int k = 0; k < CLASSES; k++) {
                    double probability = Math.pow(Math.E, logits[i][k] - largest) / sum;
                    gradient[i][k] = (probability - (labels[i] == k ? 1 : 0)) / size;
                }
            }
            return gradient;
        };
    }

    private static Callable<Object> plain(double[][] logits, int[] labels) {
        SoftmaxCrossEntropyReference reference = new SoftmaxCrossEntropyReference();
        return () -> reference.loss(logits, labels) + reference.gradient(logits, labels)[0][0];
    }

    private Callable<Object> fast(double[] logits, int[] labels) {
        SoftmaxLoss softmax = new SoftmaxLoss();
        double[] gradient = new double[size * CLASSES];
        return () -> softmax.gradient(logits, labels, CLASSES, gradient);
    }

    private Callable<Object> nd4j(double[] logits, int[] labels) {
        double[] ones = new double[size * CLASSES];
        for (int i = 0; i < size; i++) {
            ones[i * CLASSES + labels[i]] = 1;
        }
        INDArray right = Data.nd4j(ones, size, CLASSES);
        INDArray given = Data.nd4j(logits, size, CLASSES);
        return () -> new LossMCXENT().computeGradient(right, given, new ActivationSoftmax(), null);
    }

    private static Callable<Object> smile(double[][] logits) {
        return () -> {
            double[][] probabilities = new double[logits.length][];
            for (int i = 0; i < logits.length; i++) {
                probabilities[i] = logits[i].clone();
                MathEx.softmax(probabilities[i]);
            }
            return probabilities;
        };
    }

    private static Callable<Object> tribuo(double[][] logits, int[] labels) {
        LogMulticlass objective = new LogMulticlass();
        return () -> {
            double loss = 0;
            for (int i = 0; i < labels.length; i++) {
                DenseVector row = DenseVector.createDenseVector(logits[i].clone());
                loss -= objective.lossAndGradient(labels[i], row).getA();
            }
            return loss;
        };
    }
}
