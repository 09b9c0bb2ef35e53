package linear.ridge;

import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.relative;

import whetstone.datasets.Diabetes;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class RidgeHidden implements Checks<Ridge> {
    @Override
    public void declare(Claims<Ridge> claims) {
        Diabetes diabetes = Diabetes.load();
        claims.that("fits the diabetes data under a light, a medium and a heavy penalty")
                .worth(1)
                .given(sizes(1, 100, 10_000), (lambda, random) -> (double) lambda)
                .ask((ridge, lambda) -> ridge.fit(diabetes.x(), diabetes.y(), lambda))
                .expectReference(RidgeReference::new, relative(1e-8));
    }
}
