package limited.burden;

import static whetstone.kit.Expect.same;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class BurdenChecks implements Checks<Burden> {
    @Override
    public void declare(Claims<Burden> claims) {
        claims.that("acts").worth(1).ask(Burden::act).expect(same(true));
        claims.that("has numbers")
                .worth(1)
                .ask(burden -> burden.numbers().length > 0)
                .expect(same(true));
        claims.that("has words").worth(1).ask(burden -> burden.text().isEmpty()).expect(same(false));
        claims.that("has something inside")
                .worth(1)
                .ask(burden -> burden.nest().inside().isEmpty())
                .expect(same(false));
    }
}
