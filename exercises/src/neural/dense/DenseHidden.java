package neural.dense;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import neural.dense.Dense.Gradients;
import neural.dense.DenseCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class DenseHidden implements Checks<Dense> {
    // numpy 1.24.2 and scikit-learn 1.2.1: X, y = load_iris(return_X_y=True), W[j][k] = (j + 1) * (k - 1) / 10,
    // b = [1, 2, 3], D = X @ W + b - np.eye(3)[y]; then X.T @ D, D.sum(0) and (D @ W.T).sum(0).
    private static final double[][] WEIGHTS = {
        {-1927.255, 1456.2, 4853.555},
        {-981.269, 778.7, 2495.569},
        {-1315.093, 914.4, 3219.193},
        {-433.257, 293.5, 1039.257}
    };
    private static final double[] BIAS = {-320.44, 250.0, 820.44};
    private static final double[] INPUTS = {114.088, 228.176, 342.264, 456.352};

    @Override
    public void declare(Claims<Dense> claims) {
        claims.that("has the outputs and gradients of a layer of 16 inputs and 8 outputs")
                .worth(0.25)
                .given(sizes(1, 20), (size, random) -> Problem.draw(size, 16, 8, random))
                .ask((dense, problem) -> problem.gradients(dense))
                .expectReference(DenseReference::new, within(1e-9, 1e-9));

        claims.that("has the gradients of a layer on the irises")
                .worth(0.25)
                .ask(dense -> irises().gradients(dense))
                .expect(answer -> all(
                        () -> near(WEIGHTS, answer.weights(), within(1e-9, 1e-9)),
                        () -> near(BIAS, answer.bias(), within(1e-9, 1e-9)),
                        () -> near(INPUTS, columnSums(answer), within(1e-9, 1e-9))));
    }

    private static Problem irises() {
        Iris iris = Iris.load();
        double[][] weights = new double[4][3];
        double[][] targets = new double[iris.y().length][3];
        for (int k = 0; k < 3; k++) {
            for (int j = 0; j < 4; j++) {
                weights[j][k] = (j + 1) * (k - 1) / 10.0;
            }
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i][iris.y()[i]] = 1;
        }
        return new Problem(new DenseCases.Layer(weights, new double[] {1, 2, 3}), iris.x(), targets);
    }

    private static double[] columnSums(Gradients gradients) {
        double[] sums = new double[4];
        for (double[] row : gradients.x()) {
            for (int j = 0; j < 4; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }
}
