package clustering.distances;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import clustering.distances.DistancesCases.Measure;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class DistancesHidden implements Checks<Distances> {
    @Override
    public void declare(Claims<Distances> claims) {
        Wine wine = Wine.load();
        double[][] x = IntStream.range(0, wine.x().length)
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> wine.x()[i])
                .toArray(double[][]::new);
        // scikit-learn 1.2.1: pairwise_distances(x[::3], metric=m).sum() for m = "euclidean", "manhattan", "cosine";
        // twice
        // the sum of SciPy 1.10's pdist(x[::3], m) with "cityblock" for "manhattan" gives the same thirteen digits.
        double[] expected = {1357959.4317591882, 1453198.17989, 14.468198323516};
        claims.that("measures the wines of three cultivars")
                .worth(1)
                .ask(distances -> Stream.of(Measure.values())
                        .mapToDouble(measure -> Arrays.stream(measure.of(distances, x))
                                .flatMapToDouble(Arrays::stream)
                                .sum())
                        .toArray())
                .expect(sums -> near(expected[0], sums[0], relative(1e-9))
                        .about("the euclidean distances add up to")
                        .and(() ->
                                near(expected[1], sums[1], relative(1e-9)).about("the manhattan distances add up to"))
                        .and(() -> near(expected[2], sums[2], relative(1e-9)).about("the cosine distances add up to")));
    }
}
