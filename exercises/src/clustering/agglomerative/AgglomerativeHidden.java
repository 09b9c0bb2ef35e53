package clustering.agglomerative;

import static clustering.agglomerative.AgglomerativeCases.FIVE_DIGITS;
import static clustering.agglomerative.AgglomerativeCases.heights;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.sameGroups;

import clustering.agglomerative.Agglomerative.Linkage;
import clustering.agglomerative.Agglomerative.Merge;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Iris;
import whetstone.datasets.UsArrests;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class AgglomerativeHidden implements Checks<Agglomerative> {
    /** The irises that are not in the group of most of their species: a versicolor, and then virginicas. */
    private static final List<Integer> STRAYS =
            List.of(77, 101, 106, 113, 114, 119, 121, 123, 126, 127, 133, 134, 138, 142, 146, 149);

    @Override
    public void declare(Claims<Agglomerative> claims) {
        // SciPy 1.10.1: Z = linkage(x, "ward"); Z[-5:, 2]; fcluster(Z, 3, "maxclust"). scikit-learn 1.2.1 agrees:
        // AgglomerativeClustering(3, linkage="ward", compute_distances=True). Many irises are equally far apart, but
        // 200
        // other orders of the rows give the same groups and last heights.
        claims.that("finds three groups of irises by Ward's linkage")
                .worth(0.5)
                .ask(agglomerative -> {
                    List<Merge> merges = agglomerative.merge(Iris.load().x(), Linkage.WARD);
                    return new Flowers(heights(merges), agglomerative.cut(merges, 3));
                })
                .expect(flowers -> all(
                        () -> near(
                                new double[] {
                                    3.828052620290243,
                                    4.847708507921838,
                                    6.399406819518539,
                                    12.300396052792589,
                                    32.44760699959244
                                },
                                Arrays.copyOfRange(
                                        flowers.heights(), flowers.heights().length - 5, flowers.heights().length),
                                FIVE_DIGITS),
                        () -> sameGroups(
                                IntStream.range(0, 150)
                                        .map(i -> STRAYS.contains(i) ? 3 - i / 50 : i / 50)
                                        .toArray(),
                                flowers.labels())));

        // SciPy 1.10.1: Z = linkage(x, method); Z[-1, 2], Z[-2, 2], Z[:, 2].sum(). scikit-learn 1.2.1 has the same
        // sums,
        // sum(AgglomerativeClustering(4, linkage=method, compute_distances=True).fit(x).distances_).
        claims.that("merges the arrests in fifty states under every linkage")
                .worth(0.5)
                .ask(agglomerative -> Stream.of(Linkage.values())
                        .map(linkage ->
                                heights(agglomerative.merge(UsArrests.load().x(), linkage)))
                        .map(heights -> new double[] {
                            heights[heights.length - 1],
                            heights[heights.length - 2],
                            Arrays.stream(heights).sum()
                        })
                        .toList())
                .expect(near(
                        List.of(
                                new double[] {38.5279119600323, 37.78385898766827, 774.3924962404124},
                                new double[] {293.6227511620992, 168.6114171697753, 1681.3911000144283},
                                new double[] {152.3139993808058, 89.23209317542805, 1217.5118685089237},
                                new double[] {700.8786019494304, 352.78364164899426, 2496.17395696095}),
                        FIVE_DIGITS));
    }

    private record Flowers(double[] heights, int[] labels) {}
}
