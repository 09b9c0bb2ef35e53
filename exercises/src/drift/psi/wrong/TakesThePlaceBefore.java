package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Number the sorted values from 0, not from 1: how many of them are below the first edge?")
public final class TakesThePlaceBefore extends PsiReference {
    @Override
    public double[] edges(double[] reference, int bins) {
        super.edges(reference, bins); // refuses what it refuses
        double[] sorted = Arrays.stream(reference)
                .filter(value -> value == value)
                .sorted()
                .toArray();
        return IntStream.range(1, bins)
                .mapToDouble(i -> sorted[Math.max(0, i * sorted.length / bins - 1)])
                .distinct()
                .toArray();
    }
}
