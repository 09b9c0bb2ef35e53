package clustering.agglomerative;

import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Expect.sameGroups;
import static whetstone.kit.Tolerance.within;

import clustering.agglomerative.Agglomerative.Linkage;
import clustering.agglomerative.Agglomerative.Merge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Blobs;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

/** Points to merge, and what the definitions of the statement say of merges. */
final class AgglomerativeCases {
    /** Some keep distances as floats, of seven digits. */
    static final Tolerance FIVE_DIGITS = within(1e-6, 1e-5);

    private AgglomerativeCases() {}

    static double[][] line(double... positions) {
        return Arrays.stream(positions).mapToObj(p -> new double[] {p}).toArray(double[][]::new);
    }

    static double[] heights(List<Merge> merges) {
        return merges.stream().mapToDouble(Merge::height).toArray();
    }

    /** The merges in the table of the statement. */
    static List<Merge> example(double first, double second, double third, double fourth) {
        return List.of(
                new Merge(0, 1, first, 2),
                new Merge(2, 5, second, 3),
                new Merge(3, 4, third, 2),
                new Merge(6, 7, fourth, 5));
    }

    /** Points in the plane, three overlapping blobs; four sizes in a row are four linkages. */
    static Problem problem(int size, Random random) {
        double[][] x = Blobs.draw(random, size, new double[][] {{0, 0}, {6, 0}, {2, 5}}, 1.5)
                .x();
        return new Problem(x, Linkage.values()[size % 4]);
    }

    /** The rows of every cluster, when the merges name each cluster once. */
    static List<int[]> members(List<Merge> merges) {
        List<int[]> members = new ArrayList<>(IntStream.rangeClosed(0, merges.size())
                .mapToObj(row -> new int[] {row})
                .toList());
        for (Merge merge : merges) {
            members.add(IntStream.concat(IntStream.of(members.get(merge.a())), IntStream.of(members.get(merge.b())))
                    .toArray());
        }
        return members;
    }

    static double euclidean(double[] p, double[] q) {
        return Math.sqrt(IntStream.range(0, p.length)
                .mapToDouble(j -> (p[j] - q[j]) * (p[j] - q[j]))
                .sum());
    }

    /** Whether the labels are 0 to k - 1 and two points share one exactly if a merge below the cut joins them. */
    static Verdict isCut(List<Merge> merges, int k, int[] labels) {
        int n = merges.size() + 1;
        List<int[]> members = members(merges);
        int[] expected = new int[n];
        for (int cluster = 0; cluster < 2 * n - k; cluster++) {
            for (int row : members.get(cluster)) {
                expected[row] = cluster;
            }
        }
        int[] names = Arrays.stream(labels).distinct().sorted().toArray();
        return sameGroups(expected, labels)
                .and(() -> same(IntStream.range(0, k).toArray(), names).about("the labels in use,"));
    }

    record Problem(double[][] x, Linkage linkage) {
        List<Merge> merge(Agglomerative agglomerative) {
            return agglomerative.merge(x, linkage);
        }

        Problem shuffled(Random random) {
            return new Problem(Laws.rows(x, Laws.order(x.length, random)), linkage);
        }

        /** Whether there are n - 1 merges, each of two clusters that stand and have not been merged. */
        Verdict isTree(List<Merge> merges) {
            Set<Integer> left =
                    new HashSet<>(IntStream.range(0, x.length).boxed().toList());
            int[] sizes = new int[2 * x.length];
            Arrays.fill(sizes, 0, x.length, 1);
            Verdict verdict = same(x.length - 1, merges.size()).about("number of merges:");
            for (int i = 0; i < merges.size() && verdict.isRight(); i++) {
                Merge merge = merges.get(i);
                String told = "merge " + i + ": ";
                String standing = new ArrayList<>(left).toString();
                verdict = holds(
                        merge.a() < merge.b() && left.remove(merge.a()) && left.remove(merge.b()),
                        told + "two of the clusters " + standing + ", the smaller number first",
                        merge.a() + " and " + merge.b());
                if (verdict.isRight()) {
                    sizes[x.length + i] = sizes[merge.a()] + sizes[merge.b()];
                    left.add(x.length + i);
                    verdict = same(sizes[x.length + i], merge.size()).about(told + "size");
                }
            }
            return verdict;
        }

        Verdict hasHeights(List<Merge> merges) {
            return isTree(merges)
                    .and(() -> near(
                                    merges.stream()
                                            .mapToDouble(merge -> distance(members(merges), merge.a(), merge.b()))
                                            .toArray(),
                                    heights(merges),
                                    FIVE_DIGITS)
                            .about("by the definition, between the points of each pair, the heights"));
        }

        Verdict mergesNearest(List<Merge> merges) {
            Verdict tree = isTree(merges);
            return tree.isRight()
                    ? IntStream.range(0, merges.size())
                            .mapToObj(i -> isNearest(merges, i))
                            .reduce(tree, (first, second) -> first.and(() -> second))
                    : tree;
        }

        private Verdict isNearest(List<Merge> merges, int i) {
            List<int[]> members = members(merges);
            Set<Integer> merged = new HashSet<>();
            merges.subList(0, i).forEach(each -> merged.addAll(List.of(each.a(), each.b())));
            int[] left = IntStream.range(0, x.length + i)
                    .filter(cluster -> !merged.contains(cluster))
                    .toArray();
            double least = IntStream.of(left)
                    .boxed()
                    .flatMap(a -> IntStream.of(left).filter(b -> a < b).mapToObj(b -> distance(members, a, b)))
                    .min(Double::compare)
                    .orElseThrow();
            Merge merge = merges.get(i);
            double taken = distance(members, merge.a(), merge.b());
            return holds(
                    taken <= least * (1 + 1e-5),
                    "merge " + i + " takes a pair at the distance " + least,
                    merge.a() + " and " + merge.b() + ", at " + taken);
        }

        private double distance(List<int[]> members, int a, int b) {
            double[][] first = Laws.rows(x, members.get(a));
            double[][] second = Laws.rows(x, members.get(b));
            DoubleStream pairs =
                    Stream.of(first).flatMapToDouble(p -> Stream.of(second).mapToDouble(q -> euclidean(p, q)));
            double sizes = first.length * second.length;
            return switch (linkage) {
                case SINGLE -> pairs.min().orElseThrow();
                case COMPLETE -> pairs.max().orElseThrow();
                case AVERAGE -> pairs.sum() / sizes;
                case WARD ->
                    Math.sqrt(2 * sizes / (first.length + second.length)) * euclidean(mean(first), mean(second));
            };
        }

        private static double[] mean(double[][] rows) {
            return IntStream.range(0, rows[0].length)
                    .mapToDouble(j ->
                            Stream.of(rows).mapToDouble(row -> row[j]).average().orElseThrow())
                    .toArray();
        }

        /** The lengths of the shortest edges that connect all points (Prim), sorted. */
        double[] shortestConnection() {
            double[] nearest = new double[x.length];
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            Set<Integer> outside =
                    new HashSet<>(IntStream.range(1, x.length).boxed().toList());
            double[] edges = new double[x.length - 1];
            int last = 0;
            for (int e = 0; e < edges.length; e++) {
                int from = last;
                outside.forEach(p -> nearest[p] = Math.min(nearest[p], euclidean(x[p], x[from])));
                last = outside.stream()
                        .min((p, q) -> Double.compare(nearest[p], nearest[q]))
                        .orElseThrow();
                edges[e] = nearest[last];
                outside.remove(last);
            }
            Arrays.sort(edges);
            return edges;
        }
    }
}
