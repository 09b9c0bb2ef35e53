package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Inputs drifted and errors changed: is it certain that the concept did?")
public final class TakesEveryErrorForAConcept extends ReportReference {
    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        return errorP <= alpha ? Kind.CONCEPT : super.kind(findings, errorP, alpha);
    }
}
