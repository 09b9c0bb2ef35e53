package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Cut a reference that is nearly all zeros: does the same edge come twice?")
public final class KeepsEqualEdges extends PsiReference {
    @Override
    public double[] edges(double[] reference, int bins) {
        super.edges(reference, bins); // refuses what it refuses
        double[] sorted = Arrays.stream(reference)
                .filter(value -> value == value)
                .sorted()
                .toArray();
        return IntStream.range(1, bins)
                .mapToDouble(i -> sorted[i * sorted.length / bins])
                .toArray();
    }
}
