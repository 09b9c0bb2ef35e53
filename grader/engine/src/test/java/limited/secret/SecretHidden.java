package limited.secret;

import static whetstone.kit.Expect.same;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class SecretHidden implements Checks<Secret> {
    @Override
    public void declare(Claims<Secret> claims) {
        claims.that("doubles another number")
                .worth(1)
                .ask(secret -> secret.twice(7919))
                .expect(same(15838));
    }
}
