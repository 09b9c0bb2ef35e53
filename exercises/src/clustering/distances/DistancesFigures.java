package clustering.distances;

import clustering.distances.DistancesCases.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Blobs;
import whetstone.datasets.Wine;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class DistancesFigures implements Figures<Distances> {
    @Override
    public List<Sketch<Distances>> sketches() {
        return List.of(
                Sketch.of(
                        "Everything at most 1 away",
                        "From the point (2, 1): a disc as the crow flies, a square on its corner along the streets. Two"
                                + " shapes alike, or a shape with pieces that never end, are another distance.",
                        DistancesFigures::shapes),
                Sketch.of(
                        "Three groups in a table",
                        "Rows sorted by their group: three square blocks of small distances along the diagonal, and each half"
                                + " is the mirror of the other.",
                        DistancesFigures::blocks),
                Sketch.of(
                        "Close together, far away",
                        "Two points 0.001 apart, moved away from 0. The line stays level; where it jumps or ends, digits are"
                                + " lost.",
                        DistancesFigures::offsets),
                Sketch.of(
                        "Which wine is nearest?",
                        "The cosine distances of the first wine: all between 0 and 0.05, since every wine has far more"
                                + " proline than anything else. Wine 0 itself is at 0.",
                        DistancesFigures::wines));
    }

    private static Figure shapes(Distances distances) {
        double[] xs = Spaced.evenly(0.5, 3.5, 49);
        double[] ys = Spaced.evenly(-0.5, 2.5, 49);
        int[][] group =
                Arrays.stream(ys).mapToObj(y -> reached(distances, xs, y)).toArray(int[][]::new);
        long both = Arrays.stream(group)
                .flatMapToInt(Arrays::stream)
                .filter(g -> g == 2)
                .count();
        return Figure.saying("Of 2401 places %s are within 1 both ways.", both)
                .axes("x0", "x1")
                .regions("within 1: 0 neither, 1 as the crow flies, 2 along the streets too", xs, ys, group);
    }

    private static int[] reached(Distances distances, double[] xs, double y) {
        double[][] rows = Stream.concat(
                        Stream.of(new double[] {2, 1}), Arrays.stream(xs).mapToObj(x -> new double[] {x, y}))
                .toArray(double[][]::new);
        double[] crow = distances.euclidean(rows)[0];
        double[] streets = distances.manhattan(rows)[0];
        return IntStream.range(1, rows.length)
                .map(i -> (crow[i] <= 1 ? 1 : 0) + (streets[i] <= 1 ? 1 : 0))
                .toArray();
    }

    private static Figure blocks(Distances distances) {
        Random random = new Random(1);
        Blobs blobs = Blobs.draw(random, 30, new double[][] {{0, 0}, {8, 0}, {4, 7}}, 1);
        double[][] sorted = IntStream.range(0, 30)
                .boxed()
                .sorted((i, j) -> blobs.labels()[i] - blobs.labels()[j])
                .map(i -> blobs.x()[i])
                .toArray(double[][]::new);
        double[][] table = distances.euclidean(sorted);
        return Figure.saying("Rows 0 and 1 are %s apart, rows 0 and 29 %s.", table[0][1], table[0][29])
                .axes("row", "row")
                .image("euclidean distance", table);
    }

    private static Figure offsets(Distances distances) {
        double[] offsets = Spaced.byRatio(1, 1e9, 37);
        double[] measured = Arrays.stream(offsets)
                .map(offset -> distances.euclidean(new double[][] {{offset, offset}, {offset, offset + 0.001}})[0][1])
                .toArray();
        return Figure.saying("At 1 the distance is %s, at a thousand million %s.", measured[0], measured[36])
                .axes("distance from 0", "distance of the two points")
                .logarithmicX()
                .line("euclidean", offsets, measured);
    }

    private static Figure wines(Distances distances) {
        double[][] x = Arrays.copyOf(Wine.load().x(), 20);
        double[] first = Measure.COSINE.of(distances, x)[0];
        List<String> labels = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        return Figure.saying("Wine 0 is %s from itself and %s from wine 1.", first[0], first[1])
                .axes("wine", "cosine distance to wine 0")
                .bars("distance", labels, first);
    }
}
