package clustering.gaussianmixture;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import clustering.gaussianmixture.GaussianMixture.Fit;
import clustering.gaussianmixture.GaussianMixture.Mixture;
import whetstone.datasets.Faithful;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class GaussianMixtureHidden implements Checks<GaussianMixture> {
    private static final double[][] UNIT = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};

    @Override
    public void declare(Claims<GaussianMixture> claims) {
        double[][] wide = {{1, 0}, {0, 100}};
        Mixture eruptions = new Mixture(
                new double[] {0.5, 0.5}, new double[][] {{2, 50}, {4.5, 80}}, new double[][][] {wide, wide});

        // scikit-learn 1.2.1: GaussianMixture(2, tol=0, reg_covar=0, max_iter=20, weights_init=[0.5, 0.5],
        // means_init=[[2, 50], [4.5, 80]], precisions_init=[diag(1, 0.01)] * 2).fit(x), its weights_, means_ and
        // covariances_, and score(x) * 272. EM written out with SciPy 1.10.1's multivariate_normal and logsumexp
        // agrees.
        claims.that("tells short and long eruptions of Old Faithful apart")
                .worth(0.25)
                .ask(solution -> solution.em(Faithful.load().x(), eruptions, 20, 0))
                .expect(fit -> all(
                        () -> near(
                                new Mixture(
                                        new double[] {0.3558728571057207, 0.6441271428942792},
                                        new double[][] {
                                            {2.036388454619991, 54.478516376968635},
                                            {4.289661973096017, 79.9681151738564}
                                        },
                                        new double[][][] {
                                            {
                                                {0.0691676725593363, 0.43516762444376744},
                                                {0.43516762444376744, 33.69728207230406}
                                            },
                                            {
                                                {0.16996843574705917, 0.9406093192697917},
                                                {0.9406093192697917, 36.04621131754789}
                                            }
                                        }),
                                fit.mixture(),
                                relative(1e-7)),
                        () -> near(-1130.2639601847416, fit.logLikelihoods()[20], relative(1e-8))));

        Mixture irises = new Mixture(
                new double[] {0.2, 0.3, 0.5},
                new double[][] {{5, 3.5, 1.5, 0.2}, {6, 3, 4, 1}, {7, 3, 6, 2}},
                new double[][][] {UNIT, UNIT, UNIT});

        // The same with reg_covar=0.001, max_iter=30, the weights and means above and precisions_init=[eye(4)] * 3; and
        // again EM written out with SciPy.
        claims.that("finds three kinds of irises in four dimensions, with a ridge")
                .worth(0.25)
                .ask(solution -> solution.em(Iris.load().x(), irises, 30, 0.001))
                .expect(fit -> near(
                        new Found(
                                new double[] {0.3333333333333332, 0.3008568639774594, 0.3658098026892075},
                                new double[] {
                                    6.545618274599843, 2.9493616687465503, 5.482677648815642, 1.9865127078747369
                                },
                                -756.7806695415353,
                                -180.5729007622592),
                        Found.of(fit),
                        relative(1e-6)));
    }

    private record Found(double[] weights, double[] lastMean, double first, double last) {
        static Found of(Fit fit) {
            return new Found(
                    fit.mixture().weights(),
                    fit.mixture().means()[2],
                    fit.logLikelihoods()[0],
                    fit.logLikelihoods()[30]);
        }
    }
}
