package foundations.choleskysolve;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class CholeskySolveHidden implements Checks<CholeskySolve> {
    @Override
    public void declare(Claims<CholeskySolve> claims) {
        // The petal width of the iris data by the other three columns, without an intercept: x'x and x'y are exact sums
        // of
        // the decimals. LinearRegression(fit_intercept=False).fit(x[:, :3], x[:, 3]) of scikit-learn 1.2.1, cho_solve
        // of
        // SciPy 1.10.1 and elimination with Python's fractions agree to 12 digits.
        double[][] a = {{5223.85, 2673.43, 3483.76}, {2673.43, 1430.4, 1674.3}, {3483.76, 1674.3, 2582.71}};
        claims.that("predicts the width of petals")
                .worth(0.5)
                .ask(solution -> solution.solve(a, new double[] {1128.14, 531.89, 869.11}))
                .expect(near(new double[] {-0.2456051272863, 0.204050769267985, 0.535521647900669}, relative(1e-9)));
    }
}
