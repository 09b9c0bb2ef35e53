package linear.gradientdescent;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places on the way down, each a value with its loss and its gradient; the way is a stream of them. */
public final class GradientDescentSolution implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        require(settings.rate() > 0 && settings.maxSteps() >= 0 && settings.tolerance() >= 0, "a setting is out of range");
        require(x.length > 0 && x.length == y.length, "rows and targets do not match");
        require(Stream.of(x).allMatch(row -> row.length == x[0].length), "the rows differ in length");

        Data data = Data.of(x, y);
        // An empty place is the end of the way: there is no next one, or it has no finite loss.
        Place[] way = Stream.iterate(
                        Optional.of(new Place(data, new double[x[0].length + 1])),
                        Optional::isPresent,
                        place -> place.filter(p -> !p.isFlat(settings.tolerance()))
                                .map(p -> p.downhill(settings.rate()))
                                .filter(p -> Double.isFinite(p.loss())))
                .limit(1L + settings.maxSteps())
                .map(Optional::orElseThrow)
                .toArray(Place[]::new);
        Place end = way[way.length - 1];
        return new Descent(
                end.at[0],
                Arrays.copyOfRange(end.at, 1, end.at.length),
                Stream.of(way).mapToDouble(Place::loss).toArray(),
                end.isFlat(settings.tolerance()));
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The rows with a 1 in front, and the same numbers by column. */
    private record Data(double[][] rows, double[][] columns, double[] y) {
        static Data of(double[][] x, double[] y) {
            double[][] rows = Stream.of(x)
                    .map(row -> DoubleStream.concat(DoubleStream.of(1), Arrays.stream(row)).toArray())
                    .toArray(double[][]::new);
            double[][] columns = IntStream.range(0, rows[0].length)
                    .mapToObj(j -> Stream.of(rows).mapToDouble(row -> row[j]).toArray())
                    .toArray(double[][]::new);
            return new Data(rows, columns, y);
        }

        double[] residuals(double[] at) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> dot(rows[i], at) - y[i])
                    .toArray();
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static final class Place {
        private final Data data;
        private final double[] at;
        private final double[] residuals;
        private final double[] gradient;

        Place(Data data, double[] at) {
            this.data = data;
            this.at = at;
            residuals = data.residuals(at);
            gradient = Stream.of(data.columns())
                    .mapToDouble(column -> 2 * dot(residuals, column) / residuals.length)
                    .toArray();
        }

        double loss() {
            return dot(residuals, residuals) / residuals.length;
        }

        boolean isFlat(double tolerance) {
            return Math.sqrt(dot(gradient, gradient)) <= tolerance;
        }

        Place downhill(double rate) {
            return new Place(
                    data,
                    IntStream.range(0, at.length)
                            .mapToDouble(j -> at[j] - rate * gradient[j])
                            .toArray());
        }
    }
}
