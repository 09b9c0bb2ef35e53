package clustering.kmeanspp;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;

import whetstone.datasets.Faithful;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class KMeansPlusPlusHidden implements Checks<KMeansPlusPlus> {
    @Override
    public void declare(Claims<KMeansPlusPlus> claims) {
        double[][] eruptions = Faithful.load().x();

        // SciPy 1.10.1: d = cdist(x, x[[0, 1]], "sqeuclidean").min(1); p = d / d.sum(); p[[2, 148, 271]].
        claims.that("weighs the eruptions of Old Faithful around the first two")
                .worth(0.25)
                .ask(seeding -> {
                    double[] p = seeding.probabilities(eruptions, new int[] {0, 1});
                    return new double[] {p[2], p[148], p[271]};
                })
                .expect(near(
                        new double[] {0.0026925183249166796, 0.03127864555077255, 0.0027655895367029305},
                        absolute(1e-9)));

        // scikit-learn 1.2.1 agrees, with these draws in the place of its random state: _kmeans_plusplus(x, 5, norms,
        // draws, n_local_trials=1). So does numpy.searchsorted(numpy.cumsum(p), u, side="right"), draw by draw. The
        // draws are at least 4e-4 away from a boundary.
        claims.that("chooses five eruptions of Old Faithful")
                .worth(0.5)
                .ask(seeding -> seeding.choose(eruptions, new double[] {0.35, 0.81, 0.12, 0.97, 0.55}))
                .expect(same(new int[] {95, 217, 26, 264, 142}));
    }
}
