package linear.lassocd;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import linear.lassocd.LassoCd.Fit;
import linear.lassocd.LassoCd.Settings;
import whetstone.datasets.Plane;
import whetstone.kit.Laws;

/** Problems to descend on, and what tells whether one has arrived. */
final class LassoCdCases {
    private LassoCdCases() {}

    record Problem(double[][] x, double[] y, Settings settings) {
        /** Noisy points over columns of different sizes and means, with a price that leaves some slopes. */
        static Problem scattered(int size, Random random) {
            Plane plane = Plane.noisy(random, size, 4, 0.5);
            double[][] x = Arrays.stream(plane.x())
                    .map(row -> new double[] {row[0] + 1, 2 * row[1] + row[0], row[2] / 2 - 3, row[3] - row[2]})
                    .toArray(double[][]::new);
            Problem free = new Problem(x, plane.y(), null);
            return free.priced(free.largestPull() * (0.02 + 0.6 * random.nextDouble()));
        }

        /** To be followed to its end. */
        Problem priced(double alpha) {
            return new Problem(x, y, new Settings(alpha, 1500, 1e-10));
        }

        Problem stoppedAfter(int sweeps) {
            return new Problem(x, y, new Settings(settings.alpha(), sweeps, 0));
        }

        Problem raised() {
            return new Problem(x, Laws.each(y, target -> target + 100), settings);
        }

        Fit fit(LassoCd lasso) {
            return lasso.fit(x, y, settings);
        }

        /** The price from which on every slope is 0. */
        double largestPull() {
            double mean = Arrays.stream(y).average().orElseThrow();
            return Arrays.stream(pulls(new Fit(mean, new double[x[0].length])))
                    .map(Math::abs)
                    .max()
                    .orElseThrow();
        }

        /** The mean product of each centred column with the residuals. */
        double[] pulls(Fit fit) {
            double[] residuals = residuals(fit);
            return IntStream.range(0, x[0].length)
                    .mapToDouble(j -> {
                        double mean = Arrays.stream(x)
                                .mapToDouble(row -> row[j])
                                .average()
                                .orElseThrow();
                        return IntStream.range(0, y.length)
                                .mapToDouble(i -> (x[i][j] - mean) * residuals[i])
                                .average()
                                .orElseThrow();
                    })
                    .toArray();
        }

        double objective(Fit fit) {
            double squares =
                    Arrays.stream(residuals(fit)).map(r -> r * r).average().orElseThrow();
            return squares / 2
                    + settings.alpha()
                            * Arrays.stream(fit.slopes()).map(Math::abs).sum();
        }

        double[] residuals(Fit fit) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i]
                            - fit.intercept()
                            - IntStream.range(0, x[i].length)
                                    .mapToDouble(j -> fit.slopes()[j] * x[i][j])
                                    .sum())
                    .toArray();
        }
    }
}
