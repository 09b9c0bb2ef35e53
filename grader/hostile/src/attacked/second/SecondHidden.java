package attacked.second;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

/** Its data must not come out: neither the words nor the number. */
public final class SecondHidden implements Checks<Second> {
    public static final String TEXT = "canary-0e84d2 and more";
    public static final double NUMBER = 314159.25;

    @Override
    public void declare(Claims<Second> claims) {
        claims.that("averages another value")
                .worth(1)
                .ask(second -> second.mean(new double[] {NUMBER}))
                .expect(near(NUMBER, absolute(1e-9)));
        claims.that("counts other words")
                .worth(1)
                .ask(second -> second.words(TEXT))
                .expect(same(3));
    }
}
