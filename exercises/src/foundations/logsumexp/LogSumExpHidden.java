package foundations.logsumexp;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import java.util.Arrays;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class LogSumExpHidden implements Checks<LogSumExp> {
    @Override
    public void declare(Claims<LogSumExp> claims) {
        // SciPy 1.10.1, z = load_breast_cancer().data[:, 23]: logsumexp(z), logsumexp(-z / 100) and log_softmax(z /
        // 100)[0];
        // sums of exponentials in decimals of 60 digits agree.
        int area = BreastCancer.FEATURES.indexOf("worst_area");
        double[] z = Arrays.stream(BreastCancer.load().x())
                .mapToDouble(row -> row[area])
                .toArray();
        claims.that("adds up the exponentials of 569 numbers between 185 and 4254")
                .worth(0.5)
                .ask(solution -> new double[] {
                    solution.logSumExp(z),
                    solution.logSumExp(Arrays.stream(z).map(each -> -each / 100).toArray()),
                    solution.logSoftmax(Arrays.stream(z).map(each -> each / 100).toArray())[0]
                })
                .expect(near(new double[] {4254.0, 1.3854615807164925, -22.35035648382752}, relative(1e-12)));
    }
}
