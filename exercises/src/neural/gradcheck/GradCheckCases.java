package neural.gradcheck;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import neural.gradcheck.GradCheck.Logistic;
import neural.gradcheck.GradCheck.Loss;
import neural.gradcheck.GradCheck.Polynomial;
import neural.gradcheck.GradCheck.Report;
import neural.gradcheck.GradCheck.Settings;
import whetstone.kit.Laws;

/** Losses with gradients that are known to be right, and ways to make them wrong. */
final class GradCheckCases {
    static final Settings USUAL = new Settings(1e-5, 1e-6);

    private GradCheckCases() {}

    record Derived(Loss loss, double[] theta, double[] gradient) {
        Report check(GradCheck solution, Settings settings) {
            return solution.check(loss, theta, gradient, settings);
        }

        Derived with(int at, double entry) {
            double[] changed = gradient.clone();
            changed[at] = entry;
            return new Derived(loss, theta, changed);
        }

        Derived times(double factor) {
            return new Derived(loss, theta, Laws.each(gradient, entry -> factor * entry));
        }
    }

    /** Parabolas, whose central differences are their slopes, however large the step. */
    static Derived parabolas(int size, Random random) {
        double[][] coefficients = IntStream.range(0, size)
                .mapToObj(i -> new double[] {
                    random.nextDouble(), 1 + random.nextDouble(), i % 2 == 0 ? -2 : 1 + random.nextDouble()
                })
                .toArray(double[][]::new);
        double[] theta = random.doubles(size, 0.5, 2).toArray();
        double[] slopes = IntStream.range(0, size)
                .mapToDouble(i -> coefficients[i][1] + 2 * coefficients[i][2] * theta[i])
                .toArray();
        return new Derived(new Polynomial(coefficients), theta, slopes);
    }

    /**
     * A linear classifier with some weights, and after 20 steps downhill. Drawn again until every entry of the gradient is
     * above 1e-3 in both places: an entry of 1e-6 would drown in the rounding of the loss.
     */
    static Derived[] classifier(int columns, Random random) {
        while (true) {
            int rows = 3 * columns + 3;
            double[][] x = IntStream.range(0, rows)
                    .mapToObj(i -> random.doubles(columns, -2, 2).toArray())
                    .toArray(double[][]::new);
            int[] y = random.ints(rows, 0, 2).toArray();
            double[] start = random.doubles(columns + 1, -1, 1).toArray();
            double[] theta = start;
            for (int step = 0; step < 20; step++) {
                theta = downhill(theta, slopes(x, y, theta));
            }
            Logistic loss = new Logistic(x, y);
            Derived[] both = {
                new Derived(loss, start, slopes(x, y, start)), new Derived(loss, theta, slopes(x, y, theta))
            };
            if (Arrays.stream(both)
                    .flatMapToDouble(at -> Arrays.stream(at.gradient()))
                    .allMatch(entry -> Math.abs(entry) > 1e-3)) {
                return both;
            }
        }
    }

    private static double[] downhill(double[] theta, double[] slopes) {
        return IntStream.range(0, theta.length)
                .mapToDouble(j -> theta[j] - 0.05 * slopes[j])
                .toArray();
    }

    /** The mean over the rows of (probability - label), times the column; the column of the bias is 1. */
    private static double[] slopes(double[][] x, int[] y, double[] theta) {
        int d = theta.length - 1;
        double[] slopes = new double[d + 1];
        for (int i = 0; i < y.length; i++) {
            double m = theta[d];
            for (int j = 0; j < d; j++) {
                m += x[i][j] * theta[j];
            }
            double share = (1 / (1 + Math.exp(-m)) - y[i]) / y.length;
            for (int j = 0; j < d; j++) {
                slopes[j] += share * x[i][j];
            }
            slopes[d] += share;
        }
        return slopes;
    }
}
