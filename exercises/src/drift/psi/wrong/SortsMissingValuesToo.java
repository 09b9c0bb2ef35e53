package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Which places do missing values take among the sorted ones, and does n count them?")
public final class SortsMissingValuesToo extends PsiReference {
    @Override
    public double[] edges(double[] reference, int bins) {
        super.edges(reference, bins); // refuses what it refuses
        double[] sorted = Arrays.stream(reference).sorted().toArray();
        return IntStream.range(1, bins)
                .mapToDouble(i -> sorted[i * sorted.length / bins])
                .distinct()
                .toArray();
    }
}
