package drift.pagehinkley;

import static drift.pagehinkley.PageHinkleyCases.states;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import drift.pagehinkley.PageHinkley.Settings;
import drift.pagehinkley.PageHinkley.State;
import java.util.Arrays;
import java.util.Random;
import whetstone.datasets.GaussianSteps;
import whetstone.datasets.GaussianSteps.Step;
import whetstone.datasets.Nile;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class PageHinkleyHidden implements Checks<PageHinkley> {
    @Override
    public void declare(Claims<PageHinkley> claims) {
        // Another order of operations moves a sum by less than 1e-12. That one of these 12,880 sums lies so near to the
        // threshold has a probability below 1e-8.
        claims.that("gives the state after every value of a long stream")
                .worth(0.5)
                .given(sizes(20, 200, 3000), PageHinkleyHidden::risingAgainAndAgain)
                .ask((detector, values) -> states(detector, new Settings(8, 0.2, 6, 0.98), values))
                .expectReference(PageHinkleyReference::new, Tolerance.exact());

        // The flow fell after 1898. The alarm in 1901 was found with the exact fractions that PageHinkleyChecks
        // describes; no sum comes within 49 of the threshold.
        Nile nile = Nile.load();
        claims.that("finds the fall of the Nile in 1901, and no other, when it is fed the negative flow")
                .worth(0.5)
                .ask(detector ->
                        states(detector, new Settings(15, 50, 500, 0.999), Laws.each(nile.flow(), flow -> -flow)))
                .expect(same(Arrays.stream(nile.years())
                        .mapToObj(year -> year == 1901 ? State.DRIFT : State.STABLE)
                        .toArray(State[]::new)));
    }

    private static double[] risingAgainAndAgain(int size, Random random) {
        return GaussianSteps.draw(
                        random,
                        new Step(size, 5, 1),
                        new Step(size, 7, 1),
                        new Step(size, 4, 1),
                        new Step(size, 4.7, 1))
                .values();
    }
}
