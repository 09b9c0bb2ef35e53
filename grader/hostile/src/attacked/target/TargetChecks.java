package attacked.target;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import java.util.Random;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class TargetChecks implements Checks<Target> {
    @Override
    public void declare(Claims<Target> claims) {
        claims.that("doubles every value")
                .worth(3)
                .given(sizes(1, 3, 10), TargetChecks::values)
                .ask(Target::twice)
                .expect((values, twice) -> near(Laws.each(values, value -> 2 * value), twice, absolute(1e-9)));
        claims.that("adds the values up")
                .worth(3)
                .given(sizes(1, 3, 10), TargetChecks::values)
                .ask(Target::sum)
                .expect((values, sum) -> near(Arrays.stream(values).sum(), sum, absolute(1e-9)));
        claims.that("greets by name")
                .worth(2)
                .ask(target -> target.greeting("Ada"))
                .expect(same("Hello, Ada"));
    }

    static double[] values(int size, Random random) {
        return Laws.each(new double[size], zero -> random.nextGaussian());
    }
}
