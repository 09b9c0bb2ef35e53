package clustering.kmeans;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.relative;

import clustering.kmeans.KMeans.Result;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Faithful;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class KMeansHidden implements Checks<KMeans> {
    @Override
    public void declare(Claims<KMeans> claims) {
        // scikit-learn 1.2.1 agrees: KMeans(2, init=[[2, 50], [4.5, 80]], n_init=1, tol=0).fit(x) has n_iter_ 3 (it
        // counts assignments, one more than the updates), inertia_ 8901.768720947211 and 100 and 172 points; 200 random
        // starts all end there.
        double[][] eruptions = Faithful.load().x();
        claims.that("tells the short eruptions of Old Faithful from the long ones")
                .worth(0.5)
                .ask(kMeans -> kMeans.lloyd(eruptions, new double[][] {{2, 50}, {4.5, 80}}, 100))
                .expect(result -> all(
                        () -> near(
                                new double[][] {{2.09433, 54.75}, {4.29793023255814, 80.28488372093024}},
                                result.centres(),
                                relative(1e-8)),
                        () -> near(8901.768720947211, result.inertia(), relative(1e-8)),
                        () -> same(172, Arrays.stream(result.labels()).sum()).about("long eruptions:")));

        // scikit-learn 1.2.1 agrees: KMeans(3, n_init=50, tol=0).fit(x).inertia_ is 78.851441426146. The measures are
        // multiples of 0.1, so a start may have points half way between two centres, where rounding decides. Only the
        // best inertia is judged; 8 of these fixed starts reach it.
        double[][] irises = Iris.load().x();
        claims.that("finds the least inertia of the irises, 78.85, from the best of 20 starts")
                .worth(0.5)
                .ask(kMeans -> IntStream.range(0, 20)
                        .mapToObj(start -> kMeans.lloyd(irises, Laws.rows(irises, threeRows(start)), 100))
                        .mapToDouble(Result::inertia)
                        .min()
                        .orElseThrow())
                .expect(near(78.851441426146, relative(1e-8)));
    }

    private static int[] threeRows(int start) {
        return Arrays.copyOf(Laws.order(150, new Random(start)), 3);
    }
}
