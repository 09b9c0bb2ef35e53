package clustering.validity.witness;

import clustering.validity.ValidityReference;
import smile.validation.metric.AdjustedRandIndex;
import whetstone.kit.Witness;

/** Smile's adjusted Rand index. It has no silhouettes; these are answered by the reference. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(
                    claims = "is exactly 1 for the same clusters, also where the formula says 0/0",
                    reason = "answers NaN for 0/0"),
            @Witness.Excuse(
                    claims = "refuses less than two clusters, and sizes that do not fit",
                    reason = "answers NaN for no labels")
        })
public final class SmileValidity extends ValidityReference {
    @Override
    public double adjustedRand(int[] a, int[] b) {
        return AdjustedRandIndex.of(a, b);
    }
}
