package clustering.agglomerative;

import clustering.agglomerative.Agglomerative.Linkage;
import clustering.agglomerative.Agglomerative.Merge;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Blobs;
import whetstone.datasets.Moons;
import whetstone.datasets.UsArrests;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class AgglomerativeFigures implements Figures<Agglomerative> {
    @Override
    public List<Sketch<Agglomerative>> sketches() {
        return List.of(
                Sketch.of(
                        "A dendrogram of fifty states",
                        "Arrests, average linkage. Every bridge joins two clusters at its height; all feet stand on a lower"
                                + " bridge or on the ground, and no two bridges cross. The two large branches meet far above"
                                + " everything else: two groups.",
                        AgglomerativeFigures::states),
                Sketch.of(
                        "Single linkage follows a chain",
                        "Two moons, cut into two groups. A chain of near neighbours is one cluster for single linkage,"
                                + " however long it bends: each moon has its own colour.",
                        agglomerative -> moons(agglomerative, Linkage.SINGLE)),
                Sketch.of(
                        "Ward's linkage wants balls",
                        "The same moons. Ward's linkage keeps clusters round and alike in size, and cuts across the moons.",
                        agglomerative -> moons(agglomerative, Linkage.WARD)),
                Sketch.of(
                        "Heights under four linkages",
                        "Three blobs of 15 points. The lines never fall. Single lies lowest, average above it, complete and Ward"
                                + " highest; all leap at the last two merges, which join the blobs.",
                        AgglomerativeFigures::heights));
    }

    private static Figure states(Agglomerative agglomerative) {
        List<Merge> merges = agglomerative.merge(UsArrests.load().x(), Linkage.AVERAGE);
        int n = merges.size() + 1;
        List<int[]> members = AgglomerativeCases.members(merges);
        int[] order = members.get(members.size() - 1);
        double[] place = new double[2 * n];
        double[] height = new double[2 * n];
        for (int leaf = 0; leaf < order.length; leaf++) {
            place[order[leaf]] = leaf;
        }
        double[][] bridges = new double[5 * merges.size()][];
        for (int i = 0; i < merges.size(); i++) {
            Merge merge = merges.get(i);
            double left = place[merge.a()];
            double right = place[merge.b()];
            place[n + i] = (left + right) / 2;
            height[n + i] = merge.height();
            bridges[5 * i] = new double[] {left, height[merge.a()]};
            bridges[5 * i + 1] = new double[] {left, merge.height()};
            bridges[5 * i + 2] = new double[] {right, merge.height()};
            bridges[5 * i + 3] = new double[] {right, height[merge.b()]};
            bridges[5 * i + 4] = new double[] {Double.NaN, Double.NaN};
        }
        return Figure.saying(
                        "The last three merges are at %s.",
                        Arrays.copyOfRange(AgglomerativeCases.heights(merges), merges.size() - 3, merges.size()))
                .axes("states, neighbours in the tree beside each other", "height")
                .line("merges", bridges);
    }

    private static Figure moons(Agglomerative agglomerative, Linkage linkage) {
        Moons moons = Moons.draw(new Random(7), 90, 0.05);
        int[] labels = agglomerative.cut(agglomerative.merge(moons.x(), linkage), 2);
        long alike = IntStream.range(0, labels.length)
                .filter(i -> (labels[i] == labels[0]) == (moons.labels()[i] == moons.labels()[0]))
                .count();
        return Figure.saying("%s of %s points are with the moon of the first.", alike, labels.length)
                .axes("x", "y")
                .points("groups", moons.x(), labels);
    }

    private static Figure heights(Agglomerative agglomerative) {
        double[][] x = Blobs.draw(new Random(2), 45, new double[][] {{0, 0}, {12, 2}, {4, 11}}, 1)
                .x();
        double[][] heights = Stream.of(Linkage.values())
                .map(linkage -> AgglomerativeCases.heights(agglomerative.merge(x, linkage)))
                .toArray(double[][]::new);
        Figure figure = Figure.saying(
                        "The last heights are %s.",
                        Arrays.stream(heights)
                                .mapToDouble(each -> each[each.length - 1])
                                .toArray())
                .axes("merge", "height")
                .logarithmicY();
        for (Linkage linkage : Linkage.values()) {
            figure = figure.series(linkage.name().toLowerCase(Locale.ROOT), heights[linkage.ordinal()]);
        }
        return figure;
    }
}
