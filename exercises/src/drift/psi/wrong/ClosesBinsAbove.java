package drift.psi.wrong;

import drift.psi.PsiReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("In which bin is a value that equals an edge?")
public final class ClosesBinsAbove extends PsiReference {
    @Override
    public int[] counts(double[] edges, double[] values) {
        return super.counts(edges, Laws.each(values, Math::nextDown));
    }
}
