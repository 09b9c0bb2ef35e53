package linear.gradientdescent;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linear.gradientdescent.GradientDescent.Descent;
import linear.gradientdescent.GradientDescent.Settings;
import whetstone.datasets.Plane;
import whetstone.kit.figure.Spaced;

/** Problems to descend on, the valley of a problem with one column, and ways to look at where a descent ended. */
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

    static Descent line(double intercept, double slope) {
        return new Descent(intercept, new double[] {slope}, new double[0], false);
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

    /** The loss of a line as a function of its two coefficients: its bottom, and how it rises from there. */
    record Valley(double intercept, double slope, double loss, double meanX, double meanSquare) {
        static Valley of(Problem problem) {
            double[] x = Stream.of(problem.x()).mapToDouble(row -> row[0]).toArray();
            double meanX = Arrays.stream(x).average().orElseThrow();
            double meanY = Arrays.stream(problem.y()).average().orElseThrow();
            double square = IntStream.range(0, x.length)
                    .mapToDouble(i -> x[i] * x[i])
                    .average()
                    .orElseThrow();
            double product = IntStream.range(0, x.length)
                    .mapToDouble(i -> x[i] * problem.y()[i])
                    .average()
                    .orElseThrow();
            double slope = (product - meanX * meanY) / (square - meanX * meanX);
            double intercept = meanY - slope * meanX;
            return new Valley(intercept, slope, problem.loss(line(intercept, slope)), meanX, square);
        }

        /** Where the loss is above its least by given amounts: ellipses, with a gap after each. */
        double[][] rings(double... rises) {
            return Arrays.stream(rises)
                    .boxed()
                    .flatMap(rise -> Stream.concat(
                            Arrays.stream(Spaced.evenly(0, 2 * Math.PI, 49)).mapToObj(angle -> at(angle, rise)),
                            Stream.of(new double[] {Double.NaN, Double.NaN})))
                    .toArray(double[][]::new);
        }

        /** With u for the shift of the intercept and v for that of the slope: u² + 2 m u v + s v² = rise. */
        private double[] at(double angle, double rise) {
            double v = Math.sqrt(rise / (meanSquare - meanX * meanX)) * StrictMath.sin(angle);
            double u = Math.sqrt(rise) * StrictMath.cos(angle) - meanX * v;
            return new double[] {intercept + u, slope + v};
        }
    }
}
