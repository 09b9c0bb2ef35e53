package trees.regressiontree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Least squares regression trees (Breiman, Friedman, Olshen and Stone 1984, chapter 8), on centred values. */
public class RegressionTreeReference implements RegressionTree {
    /** Reductions that are closer than this share of the node's SSE are equal: rounding must not choose a split. */
    private static final double EQUAL = 1e-9;

    @Override
    public Node fit(double[][] x, double[] y, Limits limits) {
        requireProper(x, y);
        if (limits.maxDepth() < 0 || limits.minLeaf() < 1) {
            throw new IllegalArgumentException("out of range: " + limits);
        }
        return grow(new Sample(x, y), 0, limits);
    }

    private static Node grow(Sample sample, int depth, Limits limits) {
        Leaf leaf = new Leaf(sample.mean());
        if (depth == limits.maxDepth() || sample.isConstant()) {
            return leaf;
        }
        Optional<Candidate> best = best(sample, limits.minLeaf());
        if (best.isEmpty()) {
            return leaf;
        }
        int feature = best.get().feature();
        double threshold = best.get().threshold();
        IntPredicate goesLeft = i -> sample.x()[i][feature] <= threshold;
        Sample left = sample.where(goesLeft);
        Sample right = sample.where(goesLeft.negate());
        return new Split(feature, threshold, grow(left, depth + 1, limits), grow(right, depth + 1, limits));
    }

    /** The first of the splits with the largest reduction, features and thresholds in ascending order. */
    private static Optional<Candidate> best(Sample sample, int minLeaf) {
        int n = sample.y().length;
        double[] centred = sample.centred();
        double equal = 0;
        for (double value : centred) {
            equal += EQUAL * value * value;
        }
        Candidate best = null;
        for (int feature = 0; feature < sample.x()[0].length; feature++) {
            int[] order = sample.orderBy(feature);
            double sum = 0;
            for (int rows = 1; rows < n; rows++) {
                int moved = order[rows - 1];
                sum += centred[moved];
                double value = sample.x()[moved][feature];
                double next = sample.x()[order[rows]][feature];
                if (value == next || rows < minLeaf || n - rows < minLeaf) {
                    continue;
                }
                double reduction = sum * sum / rows + sum * sum / (n - rows); // the right side sums up to -sum
                if (best == null || reduction > best.reduction() + equal) {
                    best = new Candidate(feature, halfway(value, next), reduction);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    public double[] predict(Node tree, double[][] x) {
        return Arrays.stream(x).mapToDouble(row -> predict(tree, row)).toArray();
    }

    private static double predict(Node node, double[] row) {
        if (node instanceof Split split) {
            return predict(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        return ((Leaf) node).value();
    }

    private static void requireProper(double[][] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " values");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || !Arrays.stream(x[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("row " + i + " is " + Arrays.toString(x[i]));
            }
            if (!Double.isFinite(y[i])) {
                throw new IllegalArgumentException("the value of row " + i + " is " + y[i]);
            }
        }
    }

    private record Candidate(int feature, double threshold, double reduction) {}

    /** The rows at a node. */
    private record Sample(double[][] x, double[] y) {
        double mean() {
            return Arrays.stream(y).average().orElseThrow();
        }

        boolean isConstant() {
            return Arrays.stream(y).allMatch(value -> value == y[0]);
        }

        double[] centred() {
            double mean = mean();
            return Arrays.stream(y).map(value -> value - mean).toArray();
        }

        int[] orderBy(int feature) {
            return IntStream.range(0, y.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> x[i][feature]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        Sample where(IntPredicate belongs) {
            int[] rows = IntStream.range(0, y.length).filter(belongs).toArray();
            return new Sample(
                    Arrays.stream(rows).mapToObj(i -> x[i]).toArray(double[][]::new),
                    Arrays.stream(rows).mapToDouble(i -> y[i]).toArray());
        }
    }

    /** Halves are added, for the sum may be infinite. Below {@code next} in any case: rounding must not send it left. */
    private static double halfway(double value, double next) {
        return Math.min(value / 2 + next / 2, Math.nextDown(next));
    }
}
