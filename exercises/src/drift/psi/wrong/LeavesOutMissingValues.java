package drift.psi.wrong;

import drift.psi.PsiReference;
import whetstone.kit.Misconception;

@Misconception("Do the counts add up to the number of values, the missing ones included?")
public final class LeavesOutMissingValues extends PsiReference {
    @Override
    public int[] counts(double[] edges, double[] values) {
        int[] counts = super.counts(edges, values);
        counts[edges.length + 1] = 0;
        return counts;
    }
}
