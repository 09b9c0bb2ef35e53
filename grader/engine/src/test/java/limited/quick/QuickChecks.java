package limited.quick;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.exact;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class QuickChecks implements Checks<Quick> {
    @Override
    public void declare(Claims<Quick> claims) {
        claims.that("squares 3")
                .worth(10)
                .ask(quick -> quick.squares(new double[] {3}))
                .expect(near(new double[] {9}, exact()));
    }
}
