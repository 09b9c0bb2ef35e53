package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Which two tables is a column taken from?")
public final class ComparesTheReferenceWithItself extends ReportReference {
    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        super.report(reference, current, names, alpha); // refuses what it refuses
        return super.report(reference, reference, names, alpha);
    }
}
