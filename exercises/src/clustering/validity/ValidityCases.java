package clustering.validity;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Laws;

/** Points with labels, two labelings, and slow ways to judge them by the definitions. */
final class ValidityCases {
    private ValidityCases() {}

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    /** The index over all pairs, one by one. */
    static double adjustedRand(int[] a, int[] b) {
        double both = 0;
        double inA = 0;
        double inB = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                both += a[i] == a[j] && b[i] == b[j] ? 1 : 0;
                inA += a[i] == a[j] ? 1 : 0;
                inB += b[i] == b[j] ? 1 : 0;
            }
        }
        double expected = inA * inB / (a.length * (a.length - 1) / 2.0);
        return (both - expected) / ((inA + inB) / 2 - expected);
    }

    record Clustered(double[][] x, int[] labels) {
        /** Three groups of points in the plane, each of which has some points of another label. */
        static Clustered draw(int size, Random random) {
            Blobs blobs = Blobs.draw(random, size, new double[][] {{0, 0}, {5, 0}, {2, 6}}, 1);
            int[] labels = Arrays.stream(blobs.labels())
                    .map(label -> random.nextInt(4) == 0 ? random.nextInt(3) : label)
                    .toArray();
            IntStream.range(0, 3).forEach(label -> labels[label] = label); // no label is without a point
            return new Clustered(blobs.x(), labels);
        }

        double silhouetteOf(int point) {
            double[] means = IntStream.range(0, 3)
                    .mapToDouble(label -> IntStream.range(0, labels.length)
                            .filter(i -> labels[i] == label && i != point)
                            .mapToDouble(i -> Math.hypot(x[point][0] - x[i][0], x[point][1] - x[i][1]))
                            .average()
                            .orElse(Double.NaN))
                    .toArray();
            double a = means[labels[point]];
            means[labels[point]] = Double.POSITIVE_INFINITY;
            double b = Arrays.stream(means).min().orElseThrow();
            return Double.isNaN(a) ? 0 : (b - a) / Math.max(a, b);
        }

        Clustered renamed() {
            int[] names = {7, -3, 1_000_000};
            return new Clustered(
                    x, Arrays.stream(labels).map(label -> names[label]).toArray());
        }

        Clustered movedAndScaled() {
            return new Clustered(Laws.each(x, value -> 50 - 3 * value), labels);
        }
    }

    record Two(int[] a, int[] b) {
        /** Labels of up to four names, the second alike in about half of the places. */
        static Two draw(int size, Random random) {
            int[] a = random.ints(size, 0, 4).toArray();
            int[] b = Arrays.stream(a)
                    .map(label -> random.nextBoolean() ? label : random.nextInt(3))
                    .toArray();
            a[0] = 0; // not all alike, and not the same clusters
            a[1] = 1;
            a[2] = 1;
            b[0] = 1;
            b[1] = 1;
            b[2] = 0;
            return new Two(a, b);
        }

        Two renamed() {
            int[] names = {-5, 1 << 30, 2, 9};
            return new Two(a, Arrays.stream(b).map(label -> names[label]).toArray());
        }

        Two exchanged() {
            return new Two(b, a);
        }
    }
}
