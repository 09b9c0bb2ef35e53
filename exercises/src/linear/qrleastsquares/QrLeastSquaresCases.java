package linear.qrleastsquares;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import linear.qrleastsquares.QrLeastSquares.Fit;
import whetstone.datasets.Plane;
import whetstone.kit.Laws;

/** Data on which digits are lost or kept. */
final class QrLeastSquaresCases {
    private QrLeastSquaresCases() {}

    /** What is known of a fit: rows, targets and the coefficients they were made with. */
    record Problem(double[][] x, double[] y, double[] coefficients) {
        static Problem scattered(int size, Random random) {
            Plane plane = Plane.noisy(random, size, 3, 0.5);
            return new Problem(Laws.each(plane.x(), value -> value + 1), plane.y(), plane.coefficients());
        }

        /** Points on a plane whose two columns differ by some of this size. */
        static Problem alike(int size, Random random, double apart) {
            Plane plane = Plane.noiseless(random, size, 2);
            double[][] x = Arrays.stream(plane.x())
                    .map(row -> new double[] {row[0], row[0] + apart * row[1]})
                    .toArray(double[][]::new);
            double[] y = Arrays.stream(x)
                    .mapToDouble(row -> plane.intercept() + plane.slopes()[0] * row[0] + plane.slopes()[1] * row[1])
                    .toArray();
            return new Problem(x, y, plane.coefficients());
        }

        /** The powers 1 to 5 of 0, 1 ... 20, with 1 for every coefficient (Wampler 1970). All numbers are exact. */
        static Problem powers() {
            double[][] x = IntStream.rangeClosed(0, 20)
                    .mapToObj(i -> new double[] {i, i * i, i * i * i, i * i * i * i, i * i * i * i * i})
                    .toArray(double[][]::new);
            double[] y = Arrays.stream(x)
                    .mapToDouble(row -> 1 + Arrays.stream(row).sum())
                    .toArray();
            return new Problem(x, y, new double[] {1, 1, 1, 1, 1, 1});
        }

        Fit fit(QrLeastSquares qr) {
            return qr.fit(x, y);
        }

        double[] residuals(double[] b) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i]
                            - b[0]
                            - IntStream.range(0, x[i].length)
                                    .mapToDouble(j -> b[j + 1] * x[i][j])
                                    .sum())
                    .toArray();
        }

        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), coefficients);
        }
    }

    static double squares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    static double squaresAboutTheMean(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return squares(Laws.each(values, value -> value - mean));
    }
}
