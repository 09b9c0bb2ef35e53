package drift.psi.wrong;

import drift.psi.PsiReference;
import whetstone.kit.Misconception;

@Misconception("Is NaN at least as large as the first edge? And is it below it?")
public final class CountsMissingValuesAsSmall extends PsiReference {
    @Override
    public int[] counts(double[] edges, double[] values) {
        int[] counts = super.counts(edges, values);
        counts[0] += counts[edges.length + 1];
        counts[edges.length + 1] = 0;
        return counts;
    }
}
