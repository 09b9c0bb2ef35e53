package foundations.poweriteration;

import static foundations.poweriteration.PowerIterationCases.correlations;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class PowerIterationHidden implements Checks<PowerIteration> {
    @Override
    public void declare(Claims<PowerIteration> claims) {
        // scikit-learn 1.2.1: PCA().fit(StandardScaler().fit_transform(x)), explained_variance_[0] * 49 / 50 is
        // 2.4802415791494945, and components_[0] the vector; numpy.linalg.eigh(numpy.corrcoef(x.T)) has
        // 2.480241579149493.
        claims.that("finds what goes together in the arrests of the states")
                .worth(0.5)
                .ask(power -> {
                    PowerIteration.Eigen found = power.leading(correlations(), 1e-12, 1000);
                    return new Pair(found.value(), found.vector());
                })
                .expect(near(
                        new Pair(2.48024157914949, new double[] {
                            0.535899474938155, 0.58318363490967, 0.278190874619432, 0.543432091445682
                        }),
                        absolute(1e-9)));
    }

    private record Pair(double value, double[] vector) {}
}
