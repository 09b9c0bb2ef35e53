package linear.polynomialbiasvariance.wrong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;

/** The validation in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class FoldByFold extends PolynomialBiasVarianceReference {
    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        double[] training = super.choose(x, y, settings).trainingErrors();
        List<Integer> rows = IntStream.range(0, x.length).boxed().toList();
        double[] validation = new double[settings.maxDegree()];
        for (int d = 1; d <= validation.length; d++) {
            double sum = 0;
            for (List<Integer> held : folds(x.length, settings)) {
                List<Integer> others = new ArrayList<>(rows);
                others.removeAll(held);
                sum += share(squares(x, y, fitted(rows, others), held, d), held.size(), x.length, settings.folds());
            }
            validation[d - 1] = sum;
        }
        return new Choice(best(training, validation), training, validation);
    }

    List<List<Integer>> folds(int n, Settings settings) {
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(settings.seed()));
        return dealt(order, settings.folds());
    }

    /** The rows that a fold is predicted from. */
    List<Integer> fitted(List<Integer> all, List<Integer> others) {
        return others;
    }

    /** What the squares of a fold add to the validation error. */
    double share(double squares, int held, int n, int folds) {
        return squares / n;
    }

    int best(double[] training, double[] validation) {
        int best = 0;
        for (int d = 1; d < validation.length; d++) {
            best = validation[d] < validation[best] ? d : best;
        }
        return best + 1;
    }

    static List<List<Integer>> dealt(List<Integer> order, int folds) {
        return IntStream.range(0, folds)
                .mapToObj(f -> IntStream.range(0, order.size())
                        .filter(place -> place % folds == f)
                        .mapToObj(order::get)
                        .toList())
                .toList();
    }

    private double squares(double[] x, double[] y, List<Integer> fitted, List<Integer> tested, int degree) {
        double low = fitted.stream().mapToDouble(i -> x[i]).min().orElseThrow();
        double high = fitted.stream().mapToDouble(i -> x[i]).max().orElseThrow();
        int p = degree + 1;
        double[][] system = new double[p][p + 1];
        for (int i : fitted) {
            double t = (2 * x[i] - low - high) / (high - low);
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    system[j][k] += Math.pow(t, j + k);
                }
                system[j][p] += Math.pow(t, j) * y[i];
            }
        }
        for (int j = 0; j < p; j++) {
            for (int row = 0; row < p; row++) {
                double factor = row == j ? 0 : system[row][j] / system[j][j];
                for (int k = j; k <= p; k++) {
                    system[row][k] -= factor * system[j][k];
                }
            }
        }
        double sum = 0;
        for (int i : tested) {
            double residual = y[i];
            for (int j = 0; j < p; j++) {
                residual -= system[j][p] / system[j][j] * Math.pow((2 * x[i] - low - high) / (high - low), j);
            }
            sum += residual * residual;
        }
        return sum;
    }
}
