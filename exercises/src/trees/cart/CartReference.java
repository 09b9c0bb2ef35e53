package trees.cart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Greedy binary splitting by the Gini index (Breiman, Friedman, Olshen and Stone 1984, chapters 2 and 4). */
public class CartReference implements Cart {
    /** Gains that are closer than this are equal: rounding must not choose a split. */
    private static final double EQUAL = 1e-12;

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        requireProper(x, y, classes);
        if (limits.maxDepth() < 0 || limits.minLeaf() < 1 || !(limits.minGain() >= 0)) {
            throw new IllegalArgumentException("out of range: " + limits);
        }
        return grow(new Sample(x, y, classes), 0, limits);
    }

    private static Node grow(Sample sample, int depth, Limits limits) {
        Leaf leaf = new Leaf(sample.counts());
        if (depth == limits.maxDepth() || sample.isPure()) {
            return leaf;
        }
        Optional<Candidate> best = best(sample, limits.minLeaf());
        if (best.isEmpty() || best.get().gain() < limits.minGain() - EQUAL) {
            return leaf;
        }
        int feature = best.get().feature();
        double threshold = best.get().threshold();
        IntPredicate goesLeft = i -> sample.x()[i][feature] <= threshold;
        Sample left = sample.where(goesLeft);
        Sample right = sample.where(goesLeft.negate());
        return new Split(feature, threshold, grow(left, depth + 1, limits), grow(right, depth + 1, limits));
    }

    /** The first of the splits with the largest gain, features and thresholds in ascending order. */
    private static Optional<Candidate> best(Sample sample, int minLeaf) {
        int n = sample.size();
        double impurity = gini(sample.counts(), n);
        Candidate best = null;
        for (int feature = 0; feature < sample.x()[0].length; feature++) {
            int[] order = sample.orderBy(feature);
            int[] left = new int[sample.classes()];
            int[] right = sample.counts();
            for (int rows = 1; rows < n; rows++) {
                int moved = order[rows - 1];
                left[sample.y()[moved]]++;
                right[sample.y()[moved]]--;
                double value = sample.x()[moved][feature];
                double next = sample.x()[order[rows]][feature];
                if (value == next || rows < minLeaf || n - rows < minLeaf) {
                    continue;
                }
                double gain = impurity - (rows * gini(left, rows) + (n - rows) * gini(right, n - rows)) / n;
                if (best == null || gain > best.gain() + EQUAL) {
                    best = new Candidate(feature, halfway(value, next), gain);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double gini(int[] counts, int n) {
        double squares = 0;
        for (int count : counts) {
            double share = (double) count / n;
            squares += share * share;
        }
        return 1 - squares;
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Arrays.stream(x)
                .mapToInt(row -> mostFrequent(leaf(tree, row).counts()))
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return Arrays.stream(x).map(row -> shares(leaf(tree, row).counts())).toArray(double[][]::new);
    }

    private static Leaf leaf(Node node, double[] row) {
        if (node instanceof Split split) {
            return leaf(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        return (Leaf) node;
    }

    private static int mostFrequent(int[] counts) {
        int best = 0;
        for (int label = 1; label < counts.length; label++) {
            if (counts[label] > counts[best]) {
                best = label;
            }
        }
        return best;
    }

    private static double[] shares(int[] counts) {
        double rows = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToDouble(count -> count / rows).toArray();
    }

    private static void requireProper(double[][] x, int[] y, int classes) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " labels");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || !Arrays.stream(x[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("row " + i + " is " + Arrays.toString(x[i]));
            }
            if (y[i] < 0 || y[i] >= classes) {
                throw new IllegalArgumentException("label " + y[i] + " of " + classes + " classes");
            }
        }
    }

    private record Candidate(int feature, double threshold, double gain) {}

    /** The rows at a node. */
    private record Sample(double[][] x, int[] y, int classes) {
        int size() {
            return y.length;
        }

        int[] counts() {
            int[] counts = new int[classes];
            for (int label : y) {
                counts[label]++;
            }
            return counts;
        }

        boolean isPure() {
            return Arrays.stream(y).allMatch(label -> label == y[0]);
        }

        int[] orderBy(int feature) {
            return IntStream.range(0, size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> x[i][feature]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        Sample where(IntPredicate belongs) {
            int[] rows = IntStream.range(0, size()).filter(belongs).toArray();
            return new Sample(
                    Arrays.stream(rows).mapToObj(i -> x[i]).toArray(double[][]::new),
                    Arrays.stream(rows).map(i -> y[i]).toArray(),
                    classes);
        }
    }

    /** Halves are added, for the sum may be infinite. Below {@code next} in any case: rounding must not send it left. */
    private static double halfway(double value, double next) {
        return Math.min(value / 2 + next / 2, Math.nextDown(next));
    }
}
