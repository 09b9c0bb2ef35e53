package drift.report.wrong;

import drift.report.ReportReference;
import java.util.Comparator;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("In which order are the findings expected?")
public final class KeepsTheOrderOfTheColumns extends ReportReference {
    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        return super.report(reference, current, names, alpha).stream()
                .sorted(Comparator.comparingInt(finding -> names.indexOf(finding.name())))
                .toList();
    }
}
