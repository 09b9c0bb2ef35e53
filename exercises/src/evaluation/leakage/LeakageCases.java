package evaluation.leakage;

import evaluation.leakage.Leakage.Search;
import evaluation.leakage.Leakage.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;

/** Rows of two classes, cut into splits. */
final class LeakageCases {
    private LeakageCases() {}

    /** Labels come in threes, 0 0 0 1 1 1 0 ..., so that rows dealt to three folds leave both classes in each. */
    static Rows draw(int size, int columns, double shift, Random random) {
        double[][] x = new double[size][columns];
        int[] y = new int[size];
        for (int i = 0; i < size; i++) {
            y[i] = i / 3 % 2;
            for (int j = 0; j < columns; j++) {
                // The first columns tell the classes apart, one less than the other; the rest is noise.
                x[i][j] = random.nextGaussian() + (y[i] == 1 ? shift / (1 + j) : 0);
            }
        }
        return new Rows(x, y);
    }

    /** Tumours, malignant (1) or benign (0), by 30 measures. */
    static Rows tumours() {
        BreastCancer cancer = BreastCancer.load();
        return new Rows(cancer.x(), cancer.y());
    }

    static int[] rows(int n, IntPredicate which) {
        return IntStream.range(0, n).filter(which).toArray();
    }

    record Rows(double[][] x, int[] y) {
        int n() {
            return y.length;
        }

        /** Row i is tested in split i mod k. */
        List<Split> splits(int k) {
            return IntStream.range(0, k)
                    .mapToObj(f -> new Split(rows(n(), i -> i % k != f), rows(n(), i -> i % k == f)))
                    .toList();
        }

        /** Other labels for these rows: 1 for 0 and 0 for 1. */
        Rows relabelled(int[] rows) {
            int[] labels = y.clone();
            Arrays.stream(rows).forEach(row -> labels[row] = 1 - y[row]);
            return new Rows(x, labels);
        }

        /** Other labels and wild numbers for these rows. */
        Rows spoilt(int[] rows, Random random) {
            double[][] wild = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
            for (int row : rows) {
                for (int j = 0; j < wild[row].length; j++) {
                    wild[row][j] = Math.pow(10, j % 4) * random.nextGaussian();
                }
            }
            return new Rows(wild, relabelled(rows).y());
        }
    }

    /** The inner splits of a training set: its i-th entry is tested in inner split i mod folds. */
    static List<Split> inner(Split split, Search search) {
        int[] train = split.train();
        return IntStream.range(0, search.folds())
                .mapToObj(fold -> new Split(
                        Arrays.stream(rows(train.length, i -> i % search.folds() != fold))
                                .map(i -> train[i])
                                .toArray(),
                        Arrays.stream(rows(train.length, i -> i % search.folds() == fold))
                                .map(i -> train[i])
                                .toArray()))
                .toList();
    }
}
