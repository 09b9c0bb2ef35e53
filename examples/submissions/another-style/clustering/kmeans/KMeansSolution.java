package clustering.kmeans;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The algorithm as a stream of states, each made from the one before; nothing is ever changed in place. */
public final class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        if (maxIterations < 0) {
            throw new IllegalArgumentException("a negative number of iterations");
        }
        if (init.length < 1 || init.length > x.length) {
            throw new IllegalArgumentException("1 to n centres are possible, not " + init.length);
        }
        if (Stream.concat(Stream.of(x), Stream.of(init)).mapToInt(row -> row.length).distinct().count() != 1) {
            throw new IllegalArgumentException("all points and centres must have the same number of columns");
        }
        List<Point> points = Stream.of(x).map(Point::new).toList();
        List<Point> start = Stream.of(init).map(Point::new).toList();
        return Stream.iterate(State.first(points, start), state -> state.next(points))
                .dropWhile(state -> !state.converged() && state.iteration() < maxIterations)
                .findFirst()
                .orElseThrow()
                .result(points);
    }

    private record Point(double[] at) {
        double distanceTo(Point other) {
            double distance = 0;
            for (int j = at.length - 1; j >= 0; j--) {
                distance = Math.hypot(distance, at[j] - other.at[j]);
            }
            return distance;
        }

        /** The lowest index of the smallest distance: min keeps the first of equals. */
        int nearest(List<Point> centres) {
            return IntStream.range(0, centres.size())
                    .boxed()
                    .min(Comparator.comparingDouble(c -> distanceTo(centres.get(c))))
                    .orElseThrow();
        }

        static Point mean(List<Point> members) {
            int d = members.get(0).at.length;
            return new Point(IntStream.range(0, d)
                    .mapToDouble(j -> members.stream().collect(Collectors.averagingDouble(p -> p.at[j])))
                    .toArray());
        }
    }

    private record State(List<Point> centres, List<Integer> labels, int iteration, boolean converged) {
        static State first(List<Point> points, List<Point> centres) {
            return new State(centres, labels(points, centres), 0, false);
        }

        State next(List<Point> points) {
            Map<Integer, List<Point>> clusters = IntStream.range(0, points.size())
                    .boxed()
                    .collect(Collectors.groupingBy(
                            labels::get, Collectors.mapping(points::get, Collectors.toList())));
            List<Point> moved = IntStream.range(0, centres.size())
                    .mapToObj(c -> clusters.containsKey(c) ? Point.mean(clusters.get(c)) : centres.get(c))
                    .toList();
            List<Integer> next = labels(points, moved);
            return new State(moved, next, iteration + 1, next.equals(labels));
        }

        private static List<Integer> labels(List<Point> points, List<Point> centres) {
            return points.stream().map(point -> point.nearest(centres)).toList();
        }

        Result result(List<Point> points) {
            double inertia = IntStream.range(0, points.size())
                    .mapToDouble(i -> Math.pow(points.get(i).distanceTo(centres.get(labels.get(i))), 2))
                    .sum();
            return new Result(
                    centres.stream().map(centre -> Arrays.copyOf(centre.at(), centre.at().length)).toArray(double[][]::new),
                    labels.stream().mapToInt(Integer::intValue).toArray(),
                    inertia,
                    iteration,
                    converged);
        }
    }
}
