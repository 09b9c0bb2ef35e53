package clustering.dbscan;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Moons;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class DbscanFigures implements Figures<Dbscan> {
    /** Two squares, joined by one point that is core to neither; then a pair and a stray. Rows go left to right. */
    private static final double[][] LATTICE = {
        {0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}, {3, 1},
        {4, 0}, {4, 1}, {4, 2}, {5, 0}, {5, 1}, {5, 2}, {6, 0}, {6, 1}, {6, 2}, {7, 1},
        {2, 4}, {3, 4}, {6, 4}
    };

    @Override
    public List<Sketch<Dbscan>> sketches() {
        return List.of(
                Sketch.of(
                        "Two moons and strays",
                        "Each moon is one cluster however it bends, and the strays between and around them are noise. One"
                                + " cluster for everything, or dozens of small ones, tells of another distance than eps.",
                        DbscanFigures::moons),
                Sketch.of(
                        "By hand on a lattice",
                        "With eps = 1 and minPoints = 4 each square is a cluster, corners and all. The point between them has"
                                + " three neighbours, itself among them: it is on the border of both, belongs to the left"
                                + " one, and joins nothing. The pair and the stray above are noise.",
                        DbscanFigures::lattice),
                Sketch.of(
                        "The choice of eps",
                        "With a small eps nearly all points are noise; in the middle the clusters stay two for a good"
                                + " while; with a large eps all is one cluster. Noise only ever falls.",
                        DbscanFigures::choice));
    }

    private static Figure moons(Dbscan dbscan) {
        double[][] points = moonsAndStrays();
        int[] labels = dbscan.label(points, 0.2, 5);
        return told(labels).axes("x", "y").points("clusters, and noise", points, labels);
    }

    private static Figure lattice(Dbscan dbscan) {
        int[] labels = dbscan.label(LATTICE, 1, 4);
        return told(labels).axes("x", "y").points("clusters, and noise", LATTICE, labels);
    }

    private static Figure told(int[] labels) {
        return Figure.saying("Clusters: %s. Noise: %s of %s points.", clusters(labels), noise(labels), labels.length);
    }

    private static Figure choice(Dbscan dbscan) {
        double[][] points = moonsAndStrays();
        double[] eps = Spaced.evenly(0.04, 0.36, 33);
        int[][] labels =
                Arrays.stream(eps).mapToObj(e -> dbscan.label(points, e, 5)).toArray(int[][]::new);
        long two = Arrays.stream(labels).filter(each -> clusters(each) == 2).count();
        return Figure.saying("For %s of %s values of eps there are two clusters.", two, eps.length)
                .axes("eps", "how many")
                .line(
                        "clusters",
                        eps,
                        Arrays.stream(labels)
                                .mapToDouble(DbscanFigures::clusters)
                                .toArray())
                .line(
                        "noise, in tens of points",
                        eps,
                        Arrays.stream(labels)
                                .mapToDouble(each -> noise(each) / 10.0)
                                .toArray());
    }

    private static long clusters(int[] labels) {
        return Arrays.stream(labels)
                .filter(label -> label != Dbscan.NOISE)
                .distinct()
                .count();
    }

    private static long noise(int[] labels) {
        return Arrays.stream(labels).filter(label -> label == Dbscan.NOISE).count();
    }

    private static double[][] moonsAndStrays() {
        Random random = new Random(3);
        double[][] moons = Moons.draw(random, 200, 0.06).x();
        Stream<double[]> strays = IntStream.range(0, 20).mapToObj(i ->
                new double[] {-1.5 + 4 * random.nextDouble(), -1 + 2.5 * random.nextDouble()});
        return Stream.concat(Arrays.stream(moons), strays).toArray(double[][]::new);
    }
}
