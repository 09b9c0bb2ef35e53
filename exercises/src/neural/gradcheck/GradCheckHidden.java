package neural.gradcheck;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import neural.gradcheck.GradCheck.Logistic;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class GradCheckHidden implements Checks<GradCheck> {
    // numpy 1.24.2 and scikit-learn 1.2.1: d = load_breast_cancer(), x = (d.data[:, :4] - [14, 19, 92, 650]) / [4, 4,
    // 24, 350],
    // t = [.1, -.2, .3, -.4, .5], m = x @ t[:4] + t[4]; the gradient by algebra, A = np.c_[x, np.ones(569)]:
    // A.T @ (1 / (1 + np.exp(-m)) - y) / 569, with y = 1 - d.target, for 1 is malignant here.
    private static final double[] GRADIENT = {
        -0.3187674883858813, -0.25274586524147613, -0.38185172373602294, -0.3612282003737071, 0.24457184276362834
    };

    @Override
    public void declare(Claims<GradCheck> claims) {
        BreastCancer data = BreastCancer.load();
        double[] middle = {14, 19, 92, 650};
        double[] spread = {4, 4, 24, 350};
        double[][] x = Arrays.stream(data.x())
                .map(row -> {
                    double[] four = new double[4];
                    Arrays.setAll(four, j -> (row[j] - middle[j]) / spread[j]);
                    return four;
                })
                .toArray(double[][]::new);
        Logistic loss = new Logistic(x, data.y());
        double[] theta = {0.1, -0.2, 0.3, -0.4, 0.5};

        claims.that("has the differences of a classifier of tumours")
                .worth(0.25)
                .ask(solution -> solution.differences(loss, theta, 1e-5))
                .expect(near(GRADIENT, within(1e-8, 1e-7)));
    }
}
