package clustering.dbscan;

import static whetstone.kit.Expect.holds;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

/** Points to label, and what the definitions of the statement say of them. */
final class DbscanCases {
    private DbscanCases() {}

    static double[][] line(double... positions) {
        return Arrays.stream(positions).mapToObj(p -> new double[] {p}).toArray(double[][]::new);
    }

    static boolean[] noise(int[] labels) {
        boolean[] noise = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            noise[i] = labels[i] == Dbscan.NOISE;
        }
        return noise;
    }

    /** Three blobs with ragged edges: some core, some border, some noise. */
    static Scene scattered(int size, Random random) {
        double[][] centres = {{0, 0}, {4, 0}, {0, 4}};
        return new Scene(Blobs.draw(random, size, centres, 1).x(), 4 / Math.sqrt(size), 4);
    }

    private static double distance(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    /** Points with the place that each had before the rows were shuffled. */
    record Scene(double[][] points, double eps, int minPoints, int[] formerRows) {
        Scene(double[][] points, double eps, int minPoints) {
            this(points, eps, minPoints, IntStream.range(0, points.length).toArray());
        }

        int[] label(Dbscan dbscan) {
            return dbscan.label(points, eps, minPoints);
        }

        Scene shuffled(Random random) {
            int[] order = Laws.order(points.length, random);
            return new Scene(Laws.rows(points, order), eps, minPoints, order);
        }

        Verdict fits(int[] labels) {
            return holds(labels.length == points.length, points.length + " labels", labels.length);
        }

        /** Whether each point has no core point within eps. */
        boolean[] noise() {
            int[] cores = cores();
            boolean[] noise = new boolean[points.length];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = Arrays.stream(neighbours(i)).noneMatch(j -> Arrays.binarySearch(cores, j) >= 0);
            }
            return noise;
        }

        int[] cores() {
            return IntStream.range(0, points.length).filter(this::isCore).toArray();
        }

        boolean isCore(int i) {
            return neighbours(i).length >= minPoints;
        }

        int[] neighbours(int i) {
            return IntStream.range(0, points.length)
                    .filter(j -> distance(points[i], points[j]) <= eps)
                    .toArray();
        }

        /** The labels of the core points, in the order that the rows had before. */
        int[] coresInFormerOrder(int[] labels) {
            int[] formerCores =
                    Arrays.stream(Laws.inverse(formerRows)).filter(this::isCore).toArray();
            return Laws.entries(labels, formerCores);
        }

        /** A name for the chain that each core point hangs on, by merging pairs and with no search. */
        int[] chains(int[] cores) {
            int[] names = IntStream.range(0, cores.length).toArray();
            for (int a = 0; a < cores.length; a++) {
                for (int b : neighbours(cores[a])) {
                    int place = Arrays.binarySearch(cores, b);
                    if (place >= 0) {
                        int kept = names[a];
                        int given = names[place];
                        names = Arrays.stream(names)
                                .map(name -> name == given ? kept : name)
                                .toArray();
                    }
                }
            }
            return names;
        }
    }
}
