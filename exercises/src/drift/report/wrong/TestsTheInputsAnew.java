package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("A finding says already whether it drifted. Which p is looked at?")
public final class TestsTheInputsAnew extends ReportReference {
    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        boolean inputs = findings.stream().anyMatch(finding -> finding.pValue() <= alpha);
        Finding any = new Finding("any", 0, 0, 0, inputs);
        return super.kind(List.of(any), errorP, alpha);
    }
}
