package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("One input of two drifted. Did any?")
public final class WantsEveryInputToDrift extends ReportReference {
    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        boolean inputs = !findings.isEmpty() && findings.stream().allMatch(Finding::drifted);
        return super.kind(List.of(new Finding("all", 0, 0, 0, inputs)), errorP, alpha);
    }
}
