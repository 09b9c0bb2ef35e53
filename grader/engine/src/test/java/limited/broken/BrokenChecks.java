package limited.broken;

import static whetstone.kit.Expect.same;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class BrokenChecks implements Checks<Broken> {
    @Override
    public void declare(Claims<Broken> claims) {
        claims.that("doubles one").worth(1).ask(broken -> broken.twice(1)).expect(same(2));
    }
}
