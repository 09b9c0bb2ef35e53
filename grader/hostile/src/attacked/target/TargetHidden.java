package attacked.target;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

/** Its data must not come out: neither the name nor the number. */
public final class TargetHidden implements Checks<Target> {
    public static final String NAME = "canary-7f3a91";
    public static final double NUMBER = 271828.75;

    @Override
    public void declare(Claims<Target> claims) {
        claims.that("adds other values up")
                .worth(1)
                .ask(target -> target.sum(new double[] {NUMBER, 1}))
                .expect(near(NUMBER + 1, absolute(1e-9)));
        claims.that("greets somebody else by name")
                .worth(1)
                .ask(target -> target.greeting(NAME))
                .expect(same("Hello, " + NAME));
    }
}
