package evaluation.regressionmetrics;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import evaluation.regressionmetrics.RegressionMetricsCases.Pairs;
import java.util.Arrays;
import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class RegressionMetricsHidden implements Checks<RegressionMetrics> {
    @Override
    public void declare(Claims<RegressionMetrics> claims) {
        Diabetes diabetes = Diabetes.load();
        int bmi = Diabetes.FEATURES.indexOf("bmi");
        Pairs pairs = new Pairs(
                diabetes.y(),
                Arrays.stream(diabetes.x())
                        .mapToDouble(row -> 10 * row[bmi] - 100)
                        .toArray());
        // scikit-learn 1.2.1, x and y of load_diabetes(scaled=False), p = 10 * x[:, 2] - 100: mean_absolute_error,
        // mean_squared_error(squared=False), r2_score, explained_variance_score, mean_pinball_loss(alpha=0.9).
        claims.that("measures how well the body mass alone predicts diabetes")
                .worth(0.5)
                .ask(metrics -> new double[] {
                    metrics.mae(pairs.y(), pairs.p()),
                    metrics.rmse(pairs.y(), pairs.p()),
                    metrics.r2(pairs.y(), pairs.p()),
                    metrics.explainedVariance(pairs.y(), pairs.p()),
                    metrics.pinball(pairs.y(), pairs.p(), 0.9)
                })
                .expect(near(
                        new double[] {
                            53.22171945701358,
                            63.455831362741215,
                            0.32095772448557436,
                            0.34374526205444556,
                            21.961085972850675
                        },
                        relative(1e-10)));
    }
}
