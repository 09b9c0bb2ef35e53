package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The merges in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class Merging extends AgglomerativeReference {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        super.merge(x, linkage);
        int n = x.length;
        double[][] table = new double[2 * n - 1][2 * n - 1];
        int[] sizes = new int[2 * n - 1];
        for (int i = 0; i < n; i++) {
            sizes[i] = 1;
            for (int j = 0; j < n; j++) {
                table[i][j] = between(x[i], x[j]);
            }
        }
        List<Integer> left = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        List<Merge> merges = new ArrayList<>();
        while (left.size() > 1) {
            Merge merge = new Merge(0, 0, Double.POSITIVE_INFINITY, 0);
            for (int a : left) {
                for (int b : left) {
                    if (a < b && isNearer(table[a][b], merge.height())) {
                        merge = new Merge(a, b, table[a][b], sizes[a] + sizes[b]);
                    }
                }
            }
            left.removeAll(List.of(merge.a(), merge.b()));
            int merged = n + merges.size();
            for (int c : left) {
                Sides sides = new Sides(
                        table[merge.a()][c],
                        table[merge.b()][c],
                        merge.height(),
                        sizes[merge.a()],
                        sizes[merge.b()],
                        sizes[c]);
                table[c][merged] = distance(linkage, sides);
                table[merged][c] = table[c][merged];
            }
            sizes[merged] = merge.size();
            left.add(merged);
            merges.add(merge);
        }
        return merges;
    }

    double between(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    boolean isNearer(double distance, double best) {
        return distance < best;
    }

    double distance(Linkage linkage, Sides s) {
        return switch (linkage) {
            case SINGLE -> Math.min(s.ac(), s.bc());
            case COMPLETE -> Math.max(s.ac(), s.bc());
            case AVERAGE -> (s.a() * s.ac() + s.b() * s.bc()) / (s.a() + s.b());
            case WARD ->
                Math.sqrt(((s.a() + s.c()) * s.ac() * s.ac()
                                + (s.b() + s.c()) * s.bc() * s.bc()
                                - s.c() * s.ab() * s.ab())
                        / (s.a() + s.b() + s.c()));
        };
    }

    /** The three distances between A, B and C, and how many points each has. */
    record Sides(double ac, double bc, double ab, double a, double b, double c) {
        /** The distance between the means of A and B together and of C, when the three are distances of means. */
        double betweenMeans() {
            double squared = (a * ac * ac + b * bc * bc) / (a + b) - a * b * ab * ab / (a + b) / (a + b);
            return Math.sqrt(Math.max(0, squared));
        }
    }
}
