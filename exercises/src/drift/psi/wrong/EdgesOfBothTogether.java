package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import whetstone.kit.Misconception;

@Misconception("A reference is cut once, before anything new has arrived. Which values are sorted?")
public final class EdgesOfBothTogether extends PsiReference {
    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] edges = edges(
                DoubleStream.concat(Arrays.stream(reference), Arrays.stream(current))
                        .toArray(),
                bins);
        return index(counts(edges, reference), counts(edges, current), floor);
    }
}
