package foundations.matmul;

import static foundations.matmul.MatmulCases.transposed;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class MatmulHidden implements Checks<Matmul> {
    @Override
    public void declare(Claims<Matmul> claims) {
        // scikit-learn 1.2.1: linear_kernel(load_iris().data.T) agrees to 16 digits with exact fractions of the
        // decimals.
        double[][] x = Iris.load().x();
        claims.that("multiplies the columns of the iris data with one another")
                .worth(0.5)
                .ask(matmul -> matmul.multiply(transposed(x), x))
                .expect(near(
                        new double[][] {
                            {5223.85, 2673.43, 3483.76, 1128.14},
                            {2673.43, 1430.4, 1674.3, 531.89},
                            {3483.76, 1674.3, 2582.71, 869.11},
                            {1128.14, 531.89, 869.11, 302.33}
                        },
                        relative(1e-11)));
    }
}
