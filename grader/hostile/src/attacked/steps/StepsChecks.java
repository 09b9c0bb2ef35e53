package attacked.steps;

import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import java.util.Arrays;
import java.util.Random;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Laws;

public final class StepsChecks implements Checks<Steps> {
    @Override
    public void declare(Claims<Steps> claims) {
        claims.that("finds the largest number")
                .worth(5)
                .given(sizes(1, 3, 10), StepsChecks::values)
                .ask(Steps::largest)
                .expect((values, largest) -> same(Arrays.stream(values).max().orElseThrow(), largest));
        claims.that("takes steps in proportion to the numbers")
                .worth(5)
                .given(sizes(250, 1000), StepsChecks::values)
                .ask(Steps::largest)
                .growing(Growth.LINEAR)
                .expect((values, largest) -> same(Arrays.stream(values).max().orElseThrow(), largest));
    }

    private static double[] values(int size, Random random) {
        return Laws.each(new double[size], zero -> random.nextGaussian());
    }
}
