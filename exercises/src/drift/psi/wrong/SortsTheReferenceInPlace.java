package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print the reference before and after. Which array is sorted?")
public final class SortsTheReferenceInPlace extends PsiReference {
    @Override
    public double[] edges(double[] reference, int bins) {
        Arrays.sort(reference);
        return super.edges(reference, bins);
    }
}
