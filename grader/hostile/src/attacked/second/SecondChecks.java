package attacked.second;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.absolute;

import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class SecondChecks implements Checks<Second> {
    @Override
    public void declare(Claims<Second> claims) {
        claims.that("averages three values")
                .worth(4)
                .ask(second -> second.mean(new double[] {1, 2, 6}))
                .expect(near(3, absolute(1e-9)));
        claims.that("counts the words")
                .worth(4)
                .ask(second -> second.words("one two three"))
                .expect(same(3));
    }
}
