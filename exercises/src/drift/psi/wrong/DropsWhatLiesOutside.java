package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import whetstone.kit.Misconception;

@Misconception("Let a value arrive that is larger than any before. In which bin is it counted?")
public final class DropsWhatLiesOutside extends PsiReference {
    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        DoubleSummaryStatistics range =
                Arrays.stream(reference).filter(value -> value == value).summaryStatistics();
        double[] inside = Arrays.stream(current)
                .filter(value -> !(value < range.getMin() || value > range.getMax()))
                .toArray();
        return super.psi(reference, inside, bins, floor);
    }
}
