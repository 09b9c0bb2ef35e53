package evaluation.leakage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Everything is learned inside the split (Hastie, Tibshirani and Friedman 2009, section 7.10.2; Varma and Simon 2006 for
 * the nested choice).
 */
public class LeakageReference implements Leakage {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        int[] sizes = {count(y, 0), count(y, 1)};
        if (sizes[0] == 0 || sizes[1] == 0) {
            throw new IllegalArgumentException("a class has no row");
        }
        int d = x[0].length;
        if (keep < 1 || keep > d) {
            throw new IllegalArgumentException(keep + " of " + d + " columns");
        }
        double[] means = new double[d];
        double[] deviations = new double[d];
        double[][] centres = new double[2][d];
        for (int j = 0; j < d; j++) {
            double[] column = column(x, j);
            means[j] = mean(column);
            deviations[j] = deviation(column, means[j]);
            for (int i = 0; i < y.length; i++) {
                centres[y[i]][j] += scaled(column[i], means[j], deviations[j]) / sizes[y[i]];
            }
        }
        int[] columns = highest(keep, centres);
        return new Model(
                means, deviations, columns, new double[][] {entries(centres[0], columns), entries(centres[1], columns)
                });
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        return Arrays.stream(x)
                .mapToInt(row -> apart(model, row, 1) < apart(model, row, 0) ? 1 : 0)
                .toArray();
    }

    @Override
    public int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits) {
        return splits.stream().mapToInt(split -> hits(x, y, keep, split)).toArray();
    }

    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        int[] chosen = new int[splits.size()];
        int[] hits = new int[splits.size()];
        for (int f = 0; f < chosen.length; f++) {
            chosen[f] = best(x, y, search, splits.get(f).train());
            hits[f] = crossValidate(x, y, chosen[f], List.of(splits.get(f)))[0];
        }
        return new Nested(chosen, hits);
    }

    private int best(double[][] x, int[] y, Search search, int[] train) {
        List<Split> inner = IntStream.range(0, search.folds())
                .mapToObj(fold -> new Split(
                        entries(train, i -> i % search.folds() != fold),
                        entries(train, i -> i % search.folds() == fold)))
                .toList();
        int best = 0;
        int most = -1;
        for (int candidate : search.candidates()) {
            int right = Arrays.stream(crossValidate(x, y, candidate, inner)).sum();
            if (right > most) {
                most = right;
                best = candidate;
            }
        }
        return best;
    }

    private int hits(double[][] x, int[] y, int keep, Split split) {
        boolean overlaps = Arrays.stream(split.test())
                .anyMatch(row -> Arrays.stream(split.train()).anyMatch(other -> other == row));
        if (split.test().length == 0 || overlaps) {
            throw new IllegalArgumentException("a split needs test rows that are not in train");
        }
        Model model = fit(rows(x, split.train()), labels(y, split.train()), keep);
        int[] predicted = predict(model, rows(x, split.test()));
        int[] truth = labels(y, split.test());
        return count(
                IntStream.range(0, truth.length)
                        .map(i -> predicted[i] - truth[i])
                        .toArray(),
                0);
    }

    private static int[] highest(int keep, double[][] centres) {
        return IntStream.range(0, centres[0].length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(centres[1][j] - centres[0][j])))
                .limit(keep)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static double apart(Model model, double[] row, int label) {
        double sum = 0;
        for (int k = 0; k < model.columns().length; k++) {
            int j = model.columns()[k];
            double gap = scaled(row[j], model.means()[j], model.deviations()[j]) - model.centres()[label][k];
            sum += gap * gap;
        }
        return sum;
    }

    private static double scaled(double value, double mean, double deviation) {
        return deviation == 0 ? 0 : (value - mean) / deviation;
    }

    private static double deviation(double[] column, double mean) {
        return Math.sqrt(mean(
                Arrays.stream(column).map(v -> v - mean).map(gap -> gap * gap).toArray()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static int count(int[] labels, int label) {
        return (int) Arrays.stream(labels).filter(each -> each == label).count();
    }

    private static double[] column(double[][] x, int j) {
        return Arrays.stream(x).mapToDouble(row -> row[j]).toArray();
    }

    private static double[] entries(double[] values, int[] which) {
        return Arrays.stream(which).mapToDouble(i -> values[i]).toArray();
    }

    private static int[] entries(int[] values, IntPredicate places) {
        return IntStream.range(0, values.length)
                .filter(places)
                .map(i -> values[i])
                .toArray();
    }

    private static double[][] rows(double[][] x, int[] rows) {
        return Arrays.stream(rows).mapToObj(i -> x[i]).toArray(double[][]::new);
    }

    private static int[] labels(int[] y, int[] rows) {
        return Arrays.stream(rows).map(i -> y[i]).toArray();
    }
}
