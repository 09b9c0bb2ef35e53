package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("How many findings are expected for three columns?")
public final class ReportsTheDriftedOnly extends ReportReference {
    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        return super.report(reference, current, names, alpha).stream()
                .filter(Finding::drifted)
                .toList();
    }
}
