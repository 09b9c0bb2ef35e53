package trees.cart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grows the tree by recursion; the best split is the one with the largest information gain. */
public class CartSolution implements Cart {
    private static final double EPS = 1e-12;

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        check(x, y, classes, limits);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            rows.add(i);
        }
        return new Grower(x, y, classes, limits).grow(rows, 0);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            int[] counts = find(tree, x[i]).counts();
            for (int k = 1; k < counts.length; k++) {
                if (counts[k] > counts[labels[i]]) {
                    labels[i] = k;
                }
            }
        }
        return labels;
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        double[][] p = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            int[] counts = find(tree, x[i]).counts();
            int total = 0;
            for (int count : counts) {
                total += count;
            }
            p[i] = new double[counts.length];
            for (int k = 0; k < counts.length; k++) {
                p[i][k] = (double) counts[k] / total;
            }
        }
        return p;
    }

    private static Leaf find(Node node, double[] row) {
        while (node instanceof Split split) {
            if (row[split.feature()] <= split.threshold()) {
                node = split.left();
            } else {
                node = split.right();
            }
        }
        return (Leaf) node;
    }

    private static void check(double[][] x, int[] y, int classes, Limits limits) {
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("need rows, and one label for each");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("uneven rows");
            }
            for (double value : row) {
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    throw new IllegalArgumentException("not finite: " + value);
                }
            }
        }
        for (int label : y) {
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException("no such class: " + label);
            }
        }
        boolean sensible = limits.maxDepth() >= 0 && limits.minLeaf() >= 1 && limits.minGain() >= 0;
        if (!sensible) {
            throw new IllegalArgumentException("limits: " + limits);
        }
    }

    private static class Grower {
        private final double[][] x;
        private final int[] y;
        private final int classes;
        private final Limits limits;

        Grower(double[][] x, int[] y, int classes, Limits limits) {
            this.x = x;
            this.y = y;
            this.classes = classes;
            this.limits = limits;
        }

        Node grow(List<Integer> rows, int depth) {
            int[] counts = new int[classes];
            for (int row : rows) {
                counts[y[row]]++;
            }
            int[] sorted = counts.clone();
            Arrays.sort(sorted);
            boolean pure = sorted[classes - 1] == rows.size();
            if (pure || depth >= limits.maxDepth()) {
                return new Leaf(counts);
            }

            int bestFeature = -1;
            double bestThreshold = 0;
            double bestGain = -1;
            for (int f = 0; f < x[0].length; f++) {
                int feature = f;
                List<Integer> byValue = new ArrayList<>(rows);
                byValue.sort((i, j) -> Double.compare(x[i][feature], x[j][feature]));
                int[] left = new int[classes];
                int[] right = counts.clone();
                for (int m = 1; m < byValue.size(); m++) {
                    int passed = byValue.get(m - 1);
                    left[y[passed]]++;
                    right[y[passed]]--;
                    double a = x[passed][feature];
                    double b = x[byValue.get(m)][feature];
                    boolean bigEnough = m >= limits.minLeaf() && byValue.size() - m >= limits.minLeaf();
                    if (a == b || !bigEnough) {
                        continue;
                    }
                    double leftShare = (double) m / rows.size();
                    double gain = impurity(counts) - leftShare * impurity(left) - (1 - leftShare) * impurity(right);
                    if (gain > bestGain + EPS) {
                        bestFeature = feature;
                        bestThreshold = (a + b) / 2;
                        bestGain = gain;
                    }
                }
            }
            if (bestFeature < 0 || bestGain < limits.minGain() - EPS) {
                return new Leaf(counts);
            }

            List<Integer> yes = new ArrayList<>();
            List<Integer> no = new ArrayList<>();
            for (int row : rows) {
                (x[row][bestFeature] <= bestThreshold ? yes : no).add(row);
            }
            return new Split(bestFeature, bestThreshold, grow(yes, depth + 1), grow(no, depth + 1));
        }

        private static double impurity(int[] counts) {
            double n = Arrays.stream(counts).sum();
            double entropy = 0;
            for (int count : counts) {
                if (count > 0) {
                    entropy -= count / n * Math.log(count / n) / Math.log(2);
                }
            }
            return entropy;
        }
    }
}
