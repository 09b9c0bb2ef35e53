package clustering.validity;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class ValidityHidden implements Checks<Validity> {
    @Override
    public void declare(Claims<Validity> claims) {
        Iris iris = Iris.load();
        // 50, 45 and 55 flowers by the length of the petal in cm.
        int[] byPetal = Arrays.stream(iris.x())
                .mapToInt(row -> row[2] <= 2.45 ? 0 : row[2] <= 4.75 ? 1 : 2)
                .toArray();
        // scikit-learn 1.2.1: silhouette_score(x, y) and silhouette_samples(x, y).min() of the species,
        // silhouette_score(x, z) of the lengths z = (x[:, 2] > 2.45) + (x[:, 2] > 4.75), adjusted_rand_score(y, z).
        double[] expected = {0.503477440693296, -0.3748405156758605, 0.5181267841460242, 0.8682571050219008};
        claims.that("judges the species of irises, and a guess at them by the length of the petal")
                .worth(0.5)
                .ask(validity -> new double[] {
                    validity.silhouette(iris.x(), iris.y()),
                    Arrays.stream(validity.silhouettes(iris.x(), iris.y()))
                            .min()
                            .orElse(Double.NaN),
                    validity.silhouette(iris.x(), byPetal),
                    validity.adjustedRand(iris.y(), byPetal)
                })
                .expect(near(expected, absolute(1e-9)));
    }
}
