package neural.optimizers;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import neural.optimizers.Optimizers.Adam;
import neural.optimizers.Optimizers.Rule;
import neural.optimizers.Optimizers.Sgd;
import neural.optimizers.OptimizersCases.Steps;
import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class OptimizersHidden implements Checks<Optimizers> {
    private static final int STEPS = 40;

    // scikit-learn 1.2.1: X, y = load_diabetes(return_X_y=True, scaled=False), A = (X - X.mean(0)) / X.std(0), z = y -
    // y.mean(); w = [np.zeros(10)], then 40 times opt.update_params(w, [2 * A.T @ (A @ w[0] - z) / 442]) with
    // sklearn.neural_network._stochastic_optimizers.AdamOptimizer(w, 2.0, 0.9, 0.999, 1e-14), whose epsilon stands
    // beside
    // the root of v and is too small to show, and SGDOptimizer(w, 0.05, "constant", 0.8, nesterov=False).
    private static final double[] BY_ADAM = {
        -0.16251115674581784,
        -8.328038156565313,
        25.271486287110616,
        14.215019636504937,
        -0.7197787939250231,
        -6.218578095261285,
        -7.916896963662413,
        4.765362149518481,
        21.71974473004763,
        -0.05768437315797617
    };
    private static final double[] BY_MOMENTUM = {
        -0.1769702447670345,
        -10.988811322933703,
        25.0122948202527,
        15.395371764678853,
        -6.693612945596433,
        -2.1105116823282732,
        -8.917146741182872,
        4.967193128428765,
        24.02853918568311,
        3.2444267355054643
    };

    @Override
    public void declare(Claims<Optimizers> claims) {
        for (Rule rule : OptimizersCases.EVERYDAY) {
            claims.that("takes many steps of " + rule.getClass().getSimpleName())
                    .worth(0.1)
                    .given(sizes(1, 4, 20), (size, random) -> Steps.draw(rule, size, random))
                    .ask((optimizers, steps) -> steps.take(optimizers))
                    .expectReference(OptimizersReference::new, within(1e-9, 1e-9));
        }

        claims.that("goes where others go with Adam on the standardised diabetes data")
                .worth(0.1)
                .ask(optimizers -> descended(optimizers, new Adam(2, 0.9, 0.999, 1e-14)))
                .expect(near(BY_ADAM, within(1e-8, 1e-8)));

        claims.that("goes where others go with momentum on the standardised diabetes data")
                .worth(0.1)
                .ask(optimizers -> descended(optimizers, new Sgd(0.05, 0.8)))
                .expect(near(BY_MOMENTUM, within(1e-8, 1e-8)));
    }

    private static double[] descended(Optimizers optimizers, Rule rule) {
        Diabetes diabetes = Diabetes.load();
        int n = diabetes.y().length;
        double mean = Arrays.stream(diabetes.y()).average().orElseThrow();
        double[][] x = standardised(diabetes.x());
        double[] theta = new double[x[0].length];
        optimizers.start(rule);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[theta.length];
            for (int i = 0; i < n; i++) {
                double residual = mean - diabetes.y()[i];
                for (int j = 0; j < theta.length; j++) {
                    residual += theta[j] * x[i][j];
                }
                for (int j = 0; j < theta.length; j++) {
                    gradient[j] += 2 * residual * x[i][j] / n;
                }
            }
            theta = optimizers.step(theta, gradient);
        }
        return theta;
    }

    /** Every column with mean 0 and standard deviation 1, divisor n. */
    private static double[][] standardised(double[][] x) {
        double[][] result = new double[x.length][x[0].length];
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double mean =
                    Arrays.stream(x).mapToDouble(row -> row[column]).average().orElseThrow();
            double variance = Arrays.stream(x)
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElseThrow();
            for (int i = 0; i < x.length; i++) {
                result[i][j] = (x[i][j] - mean) / Math.sqrt(variance);
            }
        }
        return result;
    }
}
