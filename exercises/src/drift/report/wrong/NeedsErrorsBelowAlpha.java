package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("errorP = 0.05 and alpha = 0.05: did the error rate change?")
public final class NeedsErrorsBelowAlpha extends ReportReference {
    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        return super.kind(findings, Math.nextUp(errorP), alpha);
    }
}
