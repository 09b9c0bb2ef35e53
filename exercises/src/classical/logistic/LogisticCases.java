package classical.logistic;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Rows of two classes, and the mathematics of the statement. */
final class LogisticCases {
    private LogisticCases() {}

    /** Two columns, in which class 1 is the likelier the larger their sum; the first two rows are of both classes. */
    static Problem draw(int size, Random random) {
        double[][] x = IntStream.range(0, size)
                .mapToObj(i -> new double[] {0.5 + random.nextGaussian(), 2 * random.nextGaussian()})
                .toArray(double[][]::new);
        int[] y = Arrays.stream(x)
                .mapToInt(row -> row[0] + row[1] + 1.5 * random.nextGaussian() > 0.5 ? 1 : 0)
                .toArray();
        y[1] = 1 - y[0];
        double[] w = random.doubles(3, -2, 2).toArray();
        return new Problem(x, y, 0.3 + 3 * random.nextDouble(), w);
    }

    record Problem(double[][] x, int[] y, double lambda, double[] w) {
        double logit(double[] elsewhere, int i) {
            return elsewhere[0]
                    + IntStream.range(0, x[i].length)
                            .mapToDouble(j -> elsewhere[j + 1] * x[i][j])
                            .sum();
        }

        double loss(double[] elsewhere) {
            double rows = IntStream.range(0, y.length)
                    .mapToDouble(i -> Math.log1p(Math.exp(logit(elsewhere, i) * (y[i] == 1 ? -1 : 1))))
                    .sum();
            double squares =
                    Arrays.stream(elsewhere).skip(1).map(slope -> slope * slope).sum();
            return rows + lambda / 2 * squares;
        }

        /** The derivatives of the loss by the intercept and the slopes. */
        double[] gradient(double[] elsewhere) {
            double[] gradient = Laws.each(elsewhere, slope -> lambda * slope);
            gradient[0] = 0;
            for (int i = 0; i < y.length; i++) {
                double residual = 1 / (1 + Math.exp(-logit(elsewhere, i))) - y[i];
                gradient[0] += residual;
                for (int j = 0; j < x[i].length; j++) {
                    gradient[j + 1] += residual * x[i][j];
                }
            }
            return gradient;
        }

        Problem swapped() {
            return new Problem(x, Arrays.stream(y).map(own -> 1 - own).toArray(), lambda, w);
        }
    }
}
