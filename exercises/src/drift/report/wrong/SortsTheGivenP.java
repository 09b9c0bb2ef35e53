package drift.report.wrong;

import drift.report.ReportReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print the array of p before and after. Which array is sorted?")
public final class SortsTheGivenP extends ReportReference {
    @Override
    public double[] holm(double[] p) {
        double[] adjusted = super.holm(p);
        Arrays.sort(p);
        return adjusted;
    }
}
