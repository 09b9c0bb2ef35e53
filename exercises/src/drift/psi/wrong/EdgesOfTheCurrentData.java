package drift.psi.wrong;

import drift.psi.PsiReference;
import whetstone.kit.Misconception;

@Misconception("Which of the two samples do the edges belong to?")
public final class EdgesOfTheCurrentData extends PsiReference {
    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] edges = edges(current, bins);
        return index(counts(edges, reference), counts(edges, current), floor);
    }
}
