package limited.secret;

import static whetstone.kit.Expect.same;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class SecretChecks implements Checks<Secret> {
    @Override
    public void declare(Claims<Secret> claims) {
        claims.that("doubles one").worth(1).ask(secret -> secret.twice(1)).expect(same(2));
    }
}
