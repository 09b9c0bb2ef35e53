package linear.gradientdescent;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.gradientdescent.GradientDescent.Descent;
import linear.gradientdescent.GradientDescent.Settings;
import whetstone.datasets.Plane;

/** Problems to descend on, and ways to look at where a descent ended. */
final class GradientDescentCases {
    private GradientDescentCases() {}

    /** At the bottom rounding moves a loss up and down by some 1e-16 of it. */
    static boolean isFalling(double[] losses) {
        return IntStream.range(1, losses.length).allMatch(k -> losses[k] <= losses[k - 1] * (1 + 1e-12));
    }

    static double last(double[] values) {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    static double[] coefficients(Descent end) {
        return IntStream.rangeClosed(0, end.slopes().length)
                .mapToDouble(j -> j == 0 ? end.intercept() : end.slopes()[j - 1])
                .toArray();
    }

    record Problem(double[][] x, double[] y, Settings settings) {
        /** With one over the trace of the Hessian for a rate: the trace is at least the largest eigenvalue. */
        static Problem safe(Plane plane, int maxSteps, double tolerance) {
            double squares = Arrays.stream(plane.x())
                    .flatMapToDouble(Arrays::stream)
                    .map(v -> v * v)
                    .sum();
            double trace = 2 * (1 + squares / plane.y().length);
            return new Problem(plane.x(), plane.y(), new Settings(1 / trace, maxSteps, tolerance));
        }

        Descent descend(GradientDescent descent) {
            return descent.fit(x, y, settings);
        }

        double loss(Descent at) {
            return Arrays.stream(residuals(at)).map(r -> r * r).average().orElseThrow();
        }

        /** The derivative by the intercept and then by each slope. */
        double[] gradient(Descent at) {
            double[] residuals = residuals(at);
            return IntStream.rangeClosed(0, x[0].length)
                    .mapToDouble(j -> 2
                            * IntStream.range(0, y.length)
                                    .mapToDouble(i -> residuals[i] * (j == 0 ? 1 : x[i][j - 1]))
                                    .average()
                                    .orElseThrow())
                    .toArray();
        }

        private double[] residuals(Descent at) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> at.intercept()
                            - y[i]
                            + IntStream.range(0, x[i].length)
                                    .mapToDouble(j -> at.slopes()[j] * x[i][j])
                                    .sum())
                    .toArray();
        }
    }
}
