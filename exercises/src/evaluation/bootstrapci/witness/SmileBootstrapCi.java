package evaluation.bootstrapci.witness;

import evaluation.bootstrapci.BootstrapCi;
import java.util.stream.IntStream;
import smile.stat.distribution.BinomialDistribution;
import whetstone.kit.Witness;

/** Smile draws bootstrap samples with a generator of its own and has no intervals; its binomial distribution is asked. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "finds the interval of the statement for the mean",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims = "finds the interval of the statement for the median",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims =
                            "takes the mean of the two middle ones for the median of four, and one resample for both ends",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims = "covers the mean of a population in about 95 of 100 samples",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims =
                            "refuses missing or infinite values, a plan without resamples or level, and rows without a partner",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims = "finds intervals for the mean and the median mileage of 32 cars",
                    reason = "has no bootstrap intervals"),
            @Witness.Excuse(
                    claims = "finds the same interval as the reference for samples of any size",
                    reason = "has no bootstrap intervals")
        })
public final class SmileBootstrapCi implements BootstrapCi {
    @Override
    public Interval percentile(double[] values, Statistic statistic, Plan plan) {
        throw new UnsupportedOperationException("Smile has no bootstrap intervals");
    }

    @Override
    public double mcnemar(boolean[] aRight, boolean[] bRight) {
        int onlyA = (int) IntStream.range(0, aRight.length)
                .filter(i -> aRight[i] && !bRight[i])
                .count();
        int onlyB = (int) IntStream.range(0, bRight.length)
                .filter(i -> bRight[i] && !aRight[i])
                .count();
        return Math.min(1, 2 * new BinomialDistribution(onlyA + onlyB, 0.5).cdf(Math.min(onlyA, onlyB)));
    }
}
