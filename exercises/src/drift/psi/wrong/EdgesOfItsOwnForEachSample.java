package drift.psi.wrong;

import drift.psi.PsiReference;
import whetstone.kit.Misconception;

@Misconception("Move every current value by 1000. Where do its bins go?")
public final class EdgesOfItsOwnForEachSample extends PsiReference {
    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        return index(counts(edges(reference, bins), reference), counts(edges(current, bins), current), floor);
    }
}
