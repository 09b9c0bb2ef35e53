package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Count the reference values in each bin: should the bins be equally wide or equally full?")
public final class CutsIntoEqualWidths extends PsiReference {
    @Override
    public double[] edges(double[] reference, int bins) {
        super.edges(reference, bins); // refuses what it refuses
        DoubleSummaryStatistics range =
                Arrays.stream(reference).filter(value -> value == value).summaryStatistics();
        double width = (range.getMax() - range.getMin()) / bins;
        return IntStream.range(1, bins)
                .mapToDouble(i -> range.getMin() + i * width)
                .distinct()
                .toArray();
    }
}
