package trees.cart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No recursion: a stack of work to do and one of finished subtrees. Splits are compared as exact fractions, so that equal
 * gains are equal and no tolerance is needed.
 */
public final class CartSolution implements Cart {
    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        requireSense(x, y, classes, limits);
        Deque<Task> tasks = new ArrayDeque<>();
        Deque<Node> done = new ArrayDeque<>();
        tasks.push(new Grow(IntStream.range(0, y.length).toArray(), 0));
        while (!tasks.isEmpty()) {
            Task task = tasks.pop();
            if (task instanceof Join join) {
                Node right = done.pop();
                Node left = done.pop();
                done.push(new Split(join.feature(), join.threshold(), left, right));
                continue;
            }
            Grow grow = (Grow) task;
            int[] counts = counts(grow.rows(), y, classes);
            Optional<Cut> cut = Optional.empty();
            if (grow.depth() < limits.maxDepth() && Arrays.stream(counts).filter(c -> c > 0).count() > 1) {
                cut = IntStream.range(0, x[0].length)
                        .boxed()
                        .flatMap(feature -> cuts(x, y, classes, grow.rows(), feature))
                        .filter(c -> c.leftRows() >= limits.minLeaf() && c.rightRows() >= limits.minLeaf())
                        .max(Cut.BEST)
                        .filter(c -> c.gain(counts) >= limits.minGain() - 1e-12);
            }
            if (cut.isEmpty()) {
                done.push(new Leaf(counts));
                continue;
            }
            Cut best = cut.get();
            Map<Boolean, int[]> sides = Arrays.stream(grow.rows())
                    .boxed()
                    .collect(Collectors.partitioningBy(
                            row -> x[row][best.feature()] <= best.threshold(),
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    list -> list.stream().mapToInt(row -> row).toArray())));
            tasks.push(new Join(best.feature(), best.threshold()));
            tasks.push(new Grow(sides.get(false), grow.depth() + 1));
            tasks.push(new Grow(sides.get(true), grow.depth() + 1));
        }
        return done.pop();
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return Stream.of(x)
                .map(row -> arrive(tree, row))
                .mapToInt(leaf -> IntStream.range(0, leaf.counts().length)
                        .boxed()
                        .max(Comparator.comparingInt((Integer k) -> leaf.counts()[k])
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow())
                .toArray();
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return Stream.of(x)
                .map(row -> arrive(tree, row).counts())
                .map(counts -> Arrays.stream(counts)
                        .mapToDouble(count -> count / (double) IntStream.of(counts).sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Leaf arrive(Node tree, double[] row) {
        return (Leaf) Stream.iterate(
                        tree,
                        node -> node instanceof Split split
                                ? row[split.feature()] > split.threshold() ? split.right() : split.left()
                                : node)
                .dropWhile(node -> node instanceof Split)
                .findFirst()
                .orElseThrow();
    }

    private static int[] counts(int[] rows, int[] y, int classes) {
        int[] counts = new int[classes];
        Arrays.stream(rows).forEach(row -> counts[y[row]]++);
        return counts;
    }

    /** All cuts of one feature, from a table of the classes at each of its distinct values. */
    private static Stream<Cut> cuts(double[][] x, int[] y, int classes, int[] rows, int feature) {
        TreeMap<Double, int[]> table = new TreeMap<>();
        for (int row : rows) {
            // adding 0.0 makes one key of 0.0 and -0.0
            table.computeIfAbsent(x[row][feature] + 0.0, value -> new int[classes])[y[row]]++;
        }
        Stream.Builder<Cut> cuts = Stream.builder();
        int[] left = new int[classes];
        int[] right = counts(rows, y, classes);
        for (Map.Entry<Double, int[]> entry : table.headMap(table.lastKey()).entrySet()) {
            IntStream.range(0, classes).forEach(k -> {
                left[k] += entry.getValue()[k];
                right[k] -= entry.getValue()[k];
            });
            double next = table.higherKey(entry.getKey());
            cuts.add(new Cut(
                    feature,
                    entry.getKey() + (next - entry.getKey()) / 2,
                    IntStream.of(left).sum(),
                    IntStream.of(right).sum(),
                    squares(left),
                    squares(right)));
        }
        return cuts.build();
    }

    private static long squares(int[] counts) {
        return IntStream.of(counts).mapToLong(count -> (long) count * count).sum();
    }

    private static void requireSense(double[][] x, int[] y, int classes, Limits limits) {
        boolean sense = x.length > 0
                && x.length == y.length
                && Stream.of(x).allMatch(row -> row.length == x[0].length)
                && Stream.of(x).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)
                && IntStream.of(y).allMatch(label -> 0 <= label && label < classes)
                && limits.maxDepth() >= 0
                && limits.minLeaf() >= 1
                && limits.minGain() >= 0;
        if (!sense) {
            throw new IllegalArgumentException("these data or limits make no sense");
        }
    }

    private interface Task {}

    private record Grow(int[] rows, int depth) implements Task {}

    private record Join(int feature, double threshold) implements Task {}

    /** The gain is largest where squaresLeft / nLeft + squaresRight / nRight is, which is a fraction of whole numbers. */
    private record Cut(int feature, double threshold, long leftRows, long rightRows, long leftSquares, long rightSquares) {
        static final Comparator<Cut> BEST = ((Comparator<Cut>) Cut::comparePurity)
                .thenComparing(Cut::feature, Comparator.reverseOrder())
                .thenComparing(Cut::threshold, Comparator.reverseOrder());

        private static int comparePurity(Cut a, Cut b) {
            return Long.compare(a.numerator() * b.denominator(), b.numerator() * a.denominator());
        }

        private long numerator() {
            return leftSquares * rightRows + rightSquares * leftRows;
        }

        private long denominator() {
            return leftRows * rightRows;
        }

        double gain(int[] counts) {
            double n = leftRows + rightRows;
            return ((double) numerator() / denominator() - squares(counts) / n) / n;
        }
    }
}
