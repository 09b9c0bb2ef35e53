package clustering.kmeans.right;

import clustering.kmeans.KMeans;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams: points grouped by label, means as averages of columns, and the iterations as a sequence of states. */
public final class GroupedKMeans implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        if (x.length == 0 || init.length == 0 || x.length < init.length || maxIterations < 0) {
            throw new IllegalArgumentException("sizes");
        }
        if (Stream.concat(Arrays.stream(x), Arrays.stream(init)).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("columns");
        }
        double[][] own = Arrays.stream(init).map(double[]::clone).toArray(double[][]::new);
        State end = Stream.iterate(new State(own, labels(x, own), 0, false), state -> {
                    double[][] centres = means(x, state);
                    List<Integer> labels = labels(x, centres);
                    return new State(centres, labels, state.made() + 1, labels.equals(state.labels()));
                })
                .dropWhile(state -> !state.converged() && state.made() < maxIterations)
                .findFirst()
                .orElseThrow();
        double inertia = IntStream.range(0, x.length)
                .mapToDouble(i -> distance(x[i], end.centres()[end.labels().get(i)]))
                .map(distance -> distance * distance)
                .sum();
        return new Result(
                end.centres(),
                end.labels().stream().mapToInt(Integer::intValue).toArray(),
                inertia,
                end.made(),
                end.converged());
    }

    private static List<Integer> labels(double[][] x, double[][] centres) {
        return Arrays.stream(x)
                .map(point -> IntStream.range(0, centres.length)
                        .boxed()
                        .min(Comparator.comparingDouble(c -> distance(point, centres[c])))
                        .orElseThrow())
                .toList();
    }

    private static double[][] means(double[][] x, State state) {
        Map<Integer, List<double[]>> groups = IntStream.range(0, x.length)
                .boxed()
                .collect(
                        Collectors.groupingBy(state.labels()::get, Collectors.mapping(i -> x[i], Collectors.toList())));
        return IntStream.range(0, state.centres().length)
                .mapToObj(c -> groups.getOrDefault(c, List.of(state.centres()[c])))
                .map(group -> IntStream.range(0, x[0].length)
                        .mapToDouble(j -> group.stream().collect(Collectors.averagingDouble(row -> row[j])))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double distance(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> a[j] - b[j]).reduce(0, Math::hypot);
    }

    private record State(double[][] centres, List<Integer> labels, int made, boolean converged) {}
}
