package linear.ridge;

import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.relative;

import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class RidgeHidden implements Checks<Ridge> {
    @Override
    public void declare(Claims<Ridge> claims) {
        // scikit-learn 1.2.1 agrees: Ridge(alpha=lambda, solver="cholesky").fit(x, y) gives the intercepts
        // -316.077118604288 for 1, -128.523479381246 for 100 and -72.9625642380647 for 10000, and the bmi slopes
        // 5.64040523437, 6.10830908534 and 2.66785110097; solver="svd" gives the same digits.
        Diabetes diabetes = Diabetes.load();
        claims.that("fits the diabetes data under a light, a medium and a heavy penalty")
                .worth(1)
                .given(sizes(1, 100, 10_000), (lambda, random) -> (double) lambda)
                .ask((ridge, lambda) -> ridge.fit(diabetes.x(), diabetes.y(), lambda))
                .expectReference(RidgeReference::new, relative(1e-8));
    }
}
