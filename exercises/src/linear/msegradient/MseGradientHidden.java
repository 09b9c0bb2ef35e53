package linear.msegradient;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import linear.msegradient.MseGradient.LossAndGradient;
import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class MseGradientHidden implements Checks<MseGradient> {
    /** A rough guess at the progression from body mass, pressure, HDL and the logarithm of triglycerides. */
    private static final double[] GUESS = {0, -20, 5, 1, 0, 0, -1, 0, 20, 0};

    @Override
    public void declare(Claims<MseGradient> claims) {
        // In exact fractions of the file's decimals; scikit-learn 1.2.1, mean_squared_error(y, -100 + x @ guess), gives
        // 3270.4755453936655, and NumPy 1.24.2, 2 / n * a.T @ (a @ at - y) with a column of ones in a, the derivatives.
        double[] bySlopes = {
            -1254.61671493213,
            -36.6023619909502,
            -710.014374660634,
            -2464.81241882353,
            -4729.07539366516,
            -2794.23743800905,
            -1019.34872850679,
            -117.213681085973,
            -125.609120673303,
            -2388.96091402715
        };
        Diabetes diabetes = Diabetes.load();
        claims.that("evaluates a guess at the diabetes data")
                .worth(0.5)
                .ask(mse -> mse.evaluate(diabetes.x(), diabetes.y(), -100, GUESS))
                .expect(near(new LossAndGradient(3270.47554539367, -23.8685429864253, bySlopes), relative(1e-8)));
    }
}
