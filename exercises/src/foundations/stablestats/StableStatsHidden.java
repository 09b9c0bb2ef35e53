package foundations.stablestats;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import foundations.stablestats.StableStats.Moments;
import java.util.Arrays;
import whetstone.datasets.Nile;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class StableStatsHidden implements Checks<StableStats> {
    @Override
    public void declare(Claims<StableStats> claims) {
        // scikit-learn 1.2.1: StandardScaler().partial_fit(flow[:28]).partial_fit(flow[28:]) has the mean 919.35 and
        // 100
        // times its var_ is 2835156.75; Python's fractions.Fraction gives 18387/20 and 11340627/4.
        double[] flow = Nile.load().flow();
        claims.that("finds the same moments of the Nile in one piece and merged from two")
                .worth(0.5)
                .ask(stats -> {
                    Moments before = stats.addAll(Arrays.copyOfRange(flow, 0, 28));
                    Moments after = stats.addAll(Arrays.copyOfRange(flow, 28, 100));
                    return new Moments[] {stats.addAll(flow), stats.merge(before, after)};
                })
                .expect(near(
                        new Moments[] {new Moments(100, 919.35, 2835156.75), new Moments(100, 919.35, 2835156.75)},
                        relative(1e-11)));
    }
}
