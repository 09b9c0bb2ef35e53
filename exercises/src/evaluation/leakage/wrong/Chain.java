package evaluation.leakage.wrong;

import evaluation.leakage.LeakageReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The right chain, so that mistakes can take other rows for one of its steps. */
abstract class Chain extends LeakageReference {
    @Override
    public int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits) {
        super.crossValidate(x, y, keep, splits); // refuses what it refuses
        return splits.stream().mapToInt(split -> hits(x, y, keep, split)).toArray();
    }

    int hits(double[][] x, int[] y, int keep, Split split) {
        return right(learned(x, y, keep, split), x, y, split.test());
    }

    Model learned(double[][] x, int[] y, int keep, Split split) {
        return fit(rows(x, split.train()), labels(y, split.train()), keep);
    }

    int right(Model model, double[][] x, int[] y, int[] rows) {
        int[] predicted = predict(model, rows(x, rows));
        return (int) IntStream.range(0, rows.length)
                .filter(i -> predicted[i] == y[rows[i]])
                .count();
    }

    static double[][] rows(double[][] x, int[] rows) {
        return Arrays.stream(rows).mapToObj(i -> x[i]).toArray(double[][]::new);
    }

    static double[][] columns(double[][] x, int[] columns) {
        return Arrays.stream(x)
                .map(row -> Arrays.stream(columns).mapToDouble(j -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    static int[] labels(int[] y, int[] rows) {
        return Arrays.stream(rows).map(i -> y[i]).toArray();
    }

    static double[][] scaled(double[][] x, Model model) {
        return Arrays.stream(x)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j ->
                                model.deviations()[j] == 0 ? 0 : (row[j] - model.means()[j]) / model.deviations()[j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
