package evaluation.bootstrapci;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import evaluation.bootstrapci.BootstrapCi.Interval;
import evaluation.bootstrapci.BootstrapCi.Plan;
import evaluation.bootstrapci.BootstrapCi.Statistic;
import java.util.List;
import whetstone.datasets.Mtcars;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class BootstrapCiHidden implements Checks<BootstrapCi> {
    @Override
    public void declare(Claims<BootstrapCi> claims) {
        // By a second program, in Python: java.util.Random's generator written out (s = (0x5DEECE66D s + 11) mod 2^48,
        // nextInt as its specification says), and numpy.quantile(means, [0.025, 0.975]) and (medians, [0.05, 0.95]).
        claims.that("finds intervals for the mean and the median mileage of 32 cars")
                .worth(0.5)
                .ask(solution -> List.of(
                        solution.percentile(Mtcars.load().y(), Statistic.MEAN, new Plan(999, 0.95, 7)),
                        solution.percentile(Mtcars.load().y(), Statistic.MEDIAN, new Plan(999, 0.9, 7))))
                .expect(near(
                        List.of(new Interval(18.06515625, 22.145781249999995), new Interval(17.3, 21.204999999999995)),
                        absolute(1e-8)));

        claims.that("finds the same interval as the reference for samples of any size")
                .worth(0.25)
                .given(sizes(1, 2, 7, 40), BootstrapCiCases::draw)
                .ask((solution, sample) -> solution.percentile(sample.values(), Statistic.MEDIAN, sample.plan()))
                .expectReference(BootstrapCiReference::new, within(1e-9, 1e-8));
    }
}
